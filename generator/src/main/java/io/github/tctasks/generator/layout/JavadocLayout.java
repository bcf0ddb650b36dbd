package io.github.tctasks.generator.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Breaks the lines of javadoc comments. */
final class JavadocLayout {

    private static final Pattern MARGIN = Pattern.compile("^\\s*\\*? ?");

    /** What no line break goes into: an inline tag or an HTML tag with what touches it, or a word. */
    private static final Pattern WORD = Pattern.compile("(?:\\{@[^}]*}|<[a-z][^>]*>|\\S)+");

    /** A line of a table, which stays as it is. */
    private static final Pattern ROW = Pattern.compile("</?(?:table|caption|tr)>");

    private final String indent;
    private final List<String> lines = new ArrayList<>();

    private JavadocLayout(String indent) {
        this.indent = indent;
    }

    /**
     * Lays a comment out.
     *
     * @param indent the spaces before it
     * @param text what stands between its start and its end, margins included
     * @return its lines
     */
    static List<String> lines(String indent, String text) {
        List<String> blocks = blocks(text);
        String oneLine = indent + "/** " + blocks.get(0) + " */";
        if (blocks.size() == 1
                && oneLine.length() <= CodeLayout.WIDTH
                && !blocks.get(0).startsWith("@")) {
            return List.of(oneLine);
        }
        JavadocLayout layout = new JavadocLayout(indent);
        layout.lines.add(indent + "/**");
        for (int i = 0; i < blocks.size(); i++) {
            if (i > 0 && standsApart(blocks.get(i - 1), blocks.get(i))) {
                layout.lines.add(indent + " *");
            }
            layout.fill(blocks.get(i));
        }
        layout.lines.add(indent + " */");
        return layout.lines;
    }

    /** Joins the lines of each paragraph, tag and list item. */
    private static List<String> blocks(String text) {
        List<String> blocks = new ArrayList<>();
        boolean open = false;
        for (String raw : text.lines().toList()) {
            String line = MARGIN.matcher(raw).replaceFirst("").strip();
            boolean row = ROW.matcher(line).lookingAt();
            boolean starts = row || line.startsWith("@") || line.startsWith("<ul>") || line.startsWith("<li>");
            boolean ends = row || line.startsWith("</ul>");
            if (line.isEmpty()) {
                open = false;
            } else if (open && !starts && !ends) {
                blocks.set(blocks.size() - 1, blocks.get(blocks.size() - 1) + " " + line);
            } else {
                blocks.add(line);
                open = !ends && !line.startsWith("<ul>");
            }
        }
        return blocks;
    }

    private static boolean standsApart(String before, String block) {
        boolean inList = block.startsWith("<li>") || block.startsWith("</ul>");
        boolean inTable = ROW.matcher(block).lookingAt() && !block.startsWith("<table>");
        boolean tagAfterTag = before.startsWith("@") && block.startsWith("@");
        return !inList && !inTable && !tagAfterTag;
    }

    private void fill(String block) {
        String margin = indent + " * ";
        if (ROW.matcher(block).lookingAt()) {
            lines.add(margin + block);
            return;
        }
        String next = block.startsWith("@") || block.startsWith("<li>") ? margin + "    " : margin;
        StringBuilder line = new StringBuilder(margin);
        boolean empty = true;
        for (String word :
                WORD.matcher(block).results().map(match -> match.group()).toList()) {
            if (!empty && line.length() + 1 + word.length() > CodeLayout.WIDTH) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
            line.append(empty ? "" : " ").append(word);
            empty = false;
            if (word.endsWith("<br>")) {
                lines.add(line.toString());
                line = new StringBuilder(next);
                empty = true;
            }
        }
        lines.add(line.toString());
    }
}
