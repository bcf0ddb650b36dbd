package io.github.tctasks.generator.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Turns the text of a spec (Markdown with paragraphs, lists and tables, and what {@link JavadocLine} knows in a line) into
 * that of a javadoc comment. Thread-safe, holds no state.
 */
public final class JavadocText {

    private static final Pattern ITEM = Pattern.compile("\\s*[-*+] +");
    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t]*\\n");

    /** A line of a table, and the one below its head. */
    private static final Pattern ROW = Pattern.compile("\\s*\\|(.*)\\|\\s*");

    private static final Pattern RULER = Pattern.compile("[\\s|:-]*-[\\s|:-]*");

    private JavadocText() {}

    /**
     * Converts a text that begins a comment.
     *
     * @param markdown the text
     * @return paragraphs, lists and tables, with a blank line between two; all paragraphs but the first begin with {@code
     *     <p>}
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
     * @return paragraphs, lists and tables, with a blank line between two; all paragraphs begin with {@code <p>}
     */
    public static String more(String markdown) {
        return String.join(
                "\n\n", blocks(markdown).stream().map(JavadocText::paragraph).toList());
    }

    /**
     * Converts a text without paragraphs, lists and tables.
     *
     * @param markdown the text
     * @return the text in one line
     */
    public static String inline(String markdown) {
        return JavadocLine.of(markdown);
    }

    private static List<String> blocks(String markdown) {
        List<String> blocks = new ArrayList<>();
        for (String block : BLANK_LINES.split(markdown.strip(), -1)) {
            List<String> lines = block.lines().toList();
            if (lines.stream().allMatch(line -> ROW.matcher(line).matches())) {
                blocks.add(table(lines));
            } else {
                addBlock(lines, blocks);
            }
        }
        return blocks;
    }

    /** A list needs no blank line before it. */
    private static void addBlock(List<String> lines, List<String> blocks) {
        List<StringBuilder> items = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        StringBuilder text = current;
        for (String line : lines) {
            if (ITEM.matcher(line).lookingAt()) {
                current = new StringBuilder(ITEM.matcher(line).replaceFirst(""));
                items.add(current);
            } else {
                current.append(' ').append(line);
            }
        }
        String begin = inline(text.toString());
        if (!begin.isEmpty() || items.isEmpty()) {
            blocks.add(begin);
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

    /** The caption is what doclint asks of a table. */
    private static String table(List<String> lines) {
        boolean headed = lines.size() > 1 && RULER.matcher(lines.get(1)).matches();
        StringBuilder table = new StringBuilder("<table>\n<caption>Table</caption>\n");
        for (int i = 0; i < lines.size(); i++) {
            if (i != 1 || !headed) {
                table.append(row(lines.get(i), headed && i == 0 ? "th" : "td"));
            }
        }
        return table.append("</table>").toString();
    }

    private static String row(String line, String cell) {
        String inner = ROW.matcher(line).replaceFirst("$1");
        return Arrays.stream(inner.split("\\|", -1))
                .map(text -> "<" + cell + ">" + inline(text) + "</" + cell + ">")
                .collect(Collectors.joining("", "<tr>", "</tr>\n"));
    }

    private static String paragraph(String block) {
        return block.startsWith("<ul>") || block.startsWith("<table>") ? block : "<p>" + block;
    }
}
