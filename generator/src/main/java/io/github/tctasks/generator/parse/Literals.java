package io.github.tctasks.generator.parse;

/** Values as Java writes them. Thread-safe, holds no state. */
final class Literals {

    private Literals() {}

    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> Character.isISOControl(c) ? "\\%03o".formatted((int) c) : String.valueOf(c);
        };
    }
}
