package io.github.tctasks.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the text of a spec (Markdown with paragraphs, lists and code in backticks) into that of a javadoc comment.
 * Thread-safe, holds no state.
 */
public final class JavadocText {

    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ITEM = Pattern.compile("\\s*[-*+] +");
    private static final Pattern CANNOT_BE_CODE = Pattern.compile("[{}@]|\\*/|\\\\u");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n");

    private JavadocText() {}

    /**
     * Converts a text that begins a comment.
     *
     * @param markdown the text
     * @return paragraphs and lists, with a blank line between two; all paragraphs but the first begin with {@code <p>}
     */
    public static String lead(String markdown) {
        List<String> blocks = blocks(markdown);
        StringBuilder text = new StringBuilder(blocks.get(0));
        blocks.subList(1, blocks.size()).forEach(block -> text.append("\n\n").append(paragraph(block)));
        return text.toString();
    }

    /**
     * Converts a text that goes on with a comment.
     *
     * @param markdown the text
     * @return paragraphs and lists, with a blank line between two; all paragraphs begin with {@code <p>}
     */
    public static String more(String markdown) {
        return String.join(
                "\n\n", blocks(markdown).stream().map(JavadocText::paragraph).toList());
    }

    /**
     * Converts a text without paragraphs and lists.
     *
     * @param markdown the text
     * @return the text in one line
     */
    public static String inline(String markdown) {
        StringBuilder text = new StringBuilder();
        Matcher code = CODE.matcher(markdown);
        int end = 0;
        while (code.find()) {
            text.append(escaped(markdown.substring(end, code.start()))).append(code(code.group(1)));
            end = code.end();
        }
        text.append(escaped(markdown.substring(end)));
        return String.join(" ", text.toString().strip().split("\\s+"));
    }

    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        for (String block : BLANK_LINES.split(markdown.strip(), -1)) {
            addBlock(block, blocks);
        }
        return blocks;
    }

    /** A list needs no blank line before it. */
    private static void addBlock(String block, List<String> blocks) {
        List<StringBuilder> items = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        StringBuilder text = current;
        for (String line : block.lines().toList()) {
            if (ITEM.matcher(line).lookingAt()) {
                current = new StringBuilder(ITEM.matcher(line).replaceFirst(""));
                items.add(current);
            } else {
                current.append(' ').append(line);
            }
        }
        if (!text.toString().isBlank()) {
            blocks.add(inline(text.toString()));
        }
        if (!items.isEmpty()) {
            blocks.add(list(items));
        }
    }

    private static String list(List<StringBuilder> items) {
        StringBuilder list = new StringBuilder("<ul>\n");
        items.forEach(
                item -> list.append("<li>").append(inline(item.toString())).append('\n'));
        return list.append("</ul>").toString();
    }

    private static String paragraph(String block) {
        return block.startsWith("<ul>") ? block : "<p>" + block;
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
