package io.github.tctasks.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Finds its way in a line of code: what stands in brackets or quotes is one piece. Thread-safe, holds no state. */
final class JavaText {

    private JavaText() {}

    /** Returns where a token stands outside of all brackets and quotes, in order. */
    static List<Integer> outside(String code, String token) {
        List<Integer> found = new ArrayList<>();
        int at = 0;
        while (at < code.length()) {
            if (code.startsWith(token, at)) {
                found.add(at);
            }
            at = next(code, at);
        }
        return found;
    }

    /** Returns the position after the piece that begins at a position. */
    private static int next(String code, int at) {
        char start = code.charAt(at);
        if (start == '"') {
            return afterString(code, at);
        }
        if (start == '-' && code.startsWith("->", at)) {
            return at + 2;
        }
        return "([{<".indexOf(start) >= 0 ? closing(code, at) + 1 : at + 1;
    }

    /** Returns the position after the string literal that begins at a position. */
    static int afterString(String code, int at) {
        int end = at + 1;
        while (code.charAt(end) != '"') {
            end += code.charAt(end) == '\\' ? 2 : 1;
        }
        return end + 1;
    }

    /** Returns where the bracket closes that opens at a position; the end of the code if it stays open. */
    static int closing(String code, int open) {
        int at = open + 1;
        while (at < code.length() && ")]}>".indexOf(code.charAt(at)) < 0) {
            at = next(code, at);
        }
        return at;
    }

    /** Returns the pieces between commas. */
    static List<String> arguments(String code) {
        List<String> arguments = new ArrayList<>();
        int start = 0;
        for (int comma : outside(code, ",")) {
            arguments.add(code.substring(start, comma).strip());
            start = comma + 1;
        }
        String last = code.substring(start).strip();
        if (!last.isEmpty()) {
            arguments.add(last);
        }
        return arguments;
    }

    /** Returns where the last round bracket outside of all others opens. */
    static OptionalInt lastBracket(String code) {
        return outside(code, "(").stream().mapToInt(Integer::intValue).reduce((first, second) -> second);
    }
}
