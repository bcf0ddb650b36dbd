package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The text of a body for the log: its first bytes, on one line, without the values of fields whose names speak of
 * secrets. Bodies of JSON and of forms; a pure function.
 */
final class BodyText {

    private static final int LONGEST = 10_000;

    // A field of JSON up to the quote that opens its value, or a parameter of a form up to its equals sign.
    private static final Pattern SECRET =
            Pattern.compile("(?i)\"\\w*(?:secret|token|signature|password|authorization|privatekey)\\w*\"\\s*+:\\s*+\""
                    + "|(?<![\\w\"])\\w*(?:secret|token|signature|password|authorization)\\w*=");

    private BodyText() {}

    static String of(byte[] body) {
        String text = new String(body, 0, Math.min(body.length, LONGEST), UTF_8);
        return CallLog.onOneLine(withoutSecrets(text)) + (body.length > LONGEST ? "..." : "");
    }

    private static String withoutSecrets(String text) {
        StringBuilder shown = new StringBuilder();
        Matcher secret = SECRET.matcher(text);
        int from = 0;
        while (secret.find(from)) {
            shown.append(text, from, secret.end()).append("***");
            from = endOfValue(text, secret.end());
        }
        return shown.append(text, from, text.length()).toString();
    }

    private static int endOfValue(String text, int begin) {
        boolean json = text.charAt(begin - 1) == '"';
        int at = begin;
        while (at < text.length() && text.charAt(at) != (json ? '"' : '&')) {
            at += json && text.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, text.length());
    }
}
