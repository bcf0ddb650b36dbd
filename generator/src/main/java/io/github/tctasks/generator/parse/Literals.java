package io.github.tctasks.generator.parse;

import java.math.BigInteger;

/** Values as Java writes them. Thread-safe, holds no state. */
final class Literals {

    private Literals() {}

    static String string(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> literal.append(escaped((char) c)));
        return literal.append('"').toString();
    }

    static String unsigned(String digits) {
        return new BigInteger(digits).bitLength() < Long.SIZE
                ? digits + "L"
                : "Long.parseUnsignedLong(\"" + digits + "\")";
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
