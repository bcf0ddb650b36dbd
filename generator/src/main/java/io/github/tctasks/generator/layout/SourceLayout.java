package io.github.tctasks.generator.layout;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out what a template has rendered: one statement a line, however long, with javadoc whose lines break anywhere. The
 * result has imports and is formatted. Thread-safe, holds no state.
 */
public final class SourceLayout {

    private static final String START = "/**";
    private static final String END = "*/";

    private SourceLayout() {}

    /**
     * Lays a source out.
     *
     * @param source the rendered source
     * @return the source to write
     */
    public static String format(String source) {
        List<String> lines = new ArrayList<>();
        StringBuilder comment = null;
        for (String line : Imports.added(source.strip()).lines().toList()) {
            String code = line.strip();
            if (comment == null && code.startsWith(START)) {
                comment = new StringBuilder();
            }
            if (comment != null) {
                comment.append(line).append('\n');
                if (code.endsWith(END)) {
                    lines.addAll(comment(comment.toString()));
                    comment = null;
                }
            } else if (code.isEmpty()) {
                addBlank(lines);
            } else {
                addCode(line, lines);
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<String> comment(String text) {
        int start = text.indexOf(START);
        String inner = text.substring(start + START.length(), text.lastIndexOf(END));
        return JavadocLayout.lines(text.substring(0, start), inner);
    }

    private static void addBlank(List<String> lines) {
        String before = lines.isEmpty() ? "" : lines.get(lines.size() - 1);
        if (!before.isEmpty()) {
            lines.add("");
        }
    }

    private static void addCode(String line, List<String> lines) {
        int last = lines.size() - 1;
        if (line.strip().equals("}") && last >= 0 && lines.get(last).isEmpty()) {
            lines.remove(last);
        }
        lines.addAll(CodeLayout.lines(line));
    }
}
