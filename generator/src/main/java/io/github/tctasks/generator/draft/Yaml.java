package io.github.tctasks.generator.draft;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Writes YAML that a person can read and change: text in lines where it has such, quotes only where they are needed.
 * Mappings, lists, strings, integers, numbers, booleans and null can be written; nothing else.
 */
final class Yaml {

    /** What a text may begin with besides a letter: a path, a reference, a version. */
    private static final Pattern BEGINNING = Pattern.compile("/#|\\$ref$|\\.\\./|\\d+\\.\\d+\\.\\d+$");

    /** What YAML would take for something else than text, in a text that begins with a letter. */
    private static final Pattern SIGN = Pattern.compile(": | #|:$|[\\s\"]$|[\\n\\t]");

    /** Characters that no YAML may hold, and such as nobody would see. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\u00a0&&[^\\n]]");

    private static final Set<String> WORDS =
            Set.of("null", "true", "false", "yes", "no", "on", "off", "y", "n", "infinity", "nan");

    /** A value that stands in a comment with its key, for a person to make a value of it. */
    record Remark(Object value) {}

    private static final String STEP = "  ";

    private final StringBuilder out = new StringBuilder();

    private Yaml() {}

    /** Returns a mapping as the text of a document. */
    static String text(Map<String, ?> document) {
        Yaml yaml = new Yaml();
        yaml.writeMapping(document, "", "");
        return yaml.out.toString();
    }

    /** Writes a mapping; {@code first} stands before its first key in place of the indentation. */
    private void writeMapping(Map<?, ?> mapping, String first, String indent) {
        String before = first;
        for (Map.Entry<?, ?> entry : mapping.entrySet()) {
            if (entry.getValue() instanceof Remark remark) {
                String comment = text(Map.of(entry.getKey().toString(), remark.value()));
                comment.lines()
                        .forEach(line ->
                                out.append(indent).append("# ").append(line).append('\n'));
                continue;
            }
            out.append(before).append(scalar(entry.getKey().toString())).append(':');
            writeValue(entry.getValue(), indent);
            before = indent;
        }
    }

    private void writeValue(Object value, String indent) {
        if (value instanceof Map<?, ?> mapping && !mapping.isEmpty()) {
            out.append('\n');
            writeMapping(mapping, indent + STEP, indent + STEP);
        } else if (value instanceof List<?> list && !list.isEmpty()) {
            out.append('\n');
            list.forEach(item -> writeItem(item, indent + STEP));
        } else if (value instanceof String text && hasLines(text)) {
            writeLines(text, indent + STEP);
        } else {
            out.append(' ').append(simple(value)).append('\n');
        }
    }

    private void writeItem(Object item, String indent) {
        out.append(indent).append('-');
        if (item instanceof Map<?, ?> mapping && !mapping.isEmpty()) {
            writeMapping(mapping, " ", indent + STEP);
        } else {
            writeValue(item, indent);
        }
    }

    /** Writes a text as a block, in which line breaks are what they are. */
    private void writeLines(String text, String indent) {
        out.append(text.endsWith("\n") ? " |\n" : " |-\n");
        text.lines()
                .forEach(line ->
                        out.append(line.isEmpty() ? "" : indent).append(line).append('\n'));
    }

    private static String simple(Object value) {
        if (value instanceof String text) {
            return scalar(text);
        }
        if (value instanceof BigDecimal number) {
            String digits = number.toPlainString();
            return digits.contains(".") ? digits : digits + ".0";
        }
        return value instanceof Map ? "{}" : value.toString();
    }

    private static String scalar(String text) {
        return isPlain(text) ? text : quoted(text);
    }

    private static boolean isPlain(String text) {
        boolean begins = !text.isEmpty()
                && (Character.isLetter(text.codePointAt(0))
                        || BEGINNING.matcher(text).lookingAt());
        return begins
                && !SIGN.matcher(text).find()
                && !HIDDEN.matcher(text).find()
                && !WORDS.contains(text.toLowerCase(Locale.ROOT));
    }

    /** Tells whether a text has several lines and can stand as it is. */
    private static boolean hasLines(String text) {
        return text.contains("\n")
                && !Character.isWhitespace(text.charAt(0))
                && !text.endsWith("\n\n")
                && !HIDDEN.matcher(text).find();
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\t' -> "\\t";
            default -> isVisible(c) ? String.valueOf(c) : "\\u%04x".formatted((int) c);
        };
    }

    /** Half of a character stands as it is, beside its other half. */
    private static boolean isVisible(char c) {
        return Character.isSurrogate(c) || !HIDDEN.matcher(String.valueOf(c)).find();
    }
}
