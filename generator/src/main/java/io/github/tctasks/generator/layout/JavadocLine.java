package io.github.tctasks.generator.layout;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns a line of a spec's text into one of a javadoc comment. It knows code in backticks, links, words in bold and the line
 * break {@code <br>}; all else is text. Holds no state.
 */
final class JavadocLine {

    private static final Pattern MARK = Pattern.compile("`(?<code>[^`]+)`"
            + "|\\[(?<text>[^\\[\\]]+)]\\((?<url>https?://[^()\\s]+)\\)"
            + "|\\*\\*(?<bold>[^*\\s](?:[^*]*[^*\\s])?)\\*\\*"
            + "|(?<break><br>)");

    private static final Pattern BREAKS_AT_ENDS = Pattern.compile("^(?:\\s*<br>)+|(?:<br>\\s*)+$");
    private static final Pattern CANNOT_BE_CODE = Pattern.compile("[{}@]|\\*/|\\\\u");

    private JavadocLine() {}

    /** Returns a text, which may have line breaks, as one line. */
    static String of(String markdown) {
        String text = BREAKS_AT_ENDS.matcher(markdown.strip()).replaceAll("");
        return String.join(" ", converted(text).strip().split("\\s+"));
    }

    private static String converted(String markdown) {
        StringBuilder text = new StringBuilder();
        Matcher mark = MARK.matcher(markdown);
        int end = 0;
        while (mark.find()) {
            text.append(escaped(markdown.substring(end, mark.start()))).append(marked(mark));
            end = mark.end();
        }
        return text.append(escaped(markdown.substring(end))).toString();
    }

    private static String marked(Matcher mark) {
        if (mark.group("code") != null) {
            return code(mark.group("code"));
        }
        if (mark.group("bold") != null) {
            return "<b>" + converted(mark.group("bold")) + "</b>";
        }
        return mark.group("url") != null ? link(mark.group("text"), mark.group("url")) : "<br> ";
    }

    private static String link(String text, String url) {
        String words = text.isBlank() ? url : text.strip();
        try {
            String address = new URI(url).toASCIIString().replace("*", "%2A").replace("@", "%40");
            return "<a href=\"" + address.replace("&", "&amp;").replace("'", "%27") + "\">" + escaped(words) + "</a>";
        } catch (URISyntaxException e) {
            return escaped(words + " (" + url + ")");
        }
    }

    private static String code(String text) {
        return CANNOT_BE_CODE.matcher(text).find() ? "<code>" + escaped(text) + "</code>" : "{@code " + text + "}";
    }

    /** A backslash could begin a Unicode escape, an asterisk a line's margin or the comment's end. */
    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("@", "&#64;")
                .replace("\\", "&#92;")
                .replace("*", "&#42;");
    }
}
