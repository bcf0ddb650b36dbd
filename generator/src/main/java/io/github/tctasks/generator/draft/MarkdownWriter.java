package io.github.tctasks.generator.draft;

import java.util.regex.Pattern;

/** Writes Markdown, part by part; within an item or a cell, which are one line each, lines end with {@code <br>}. */
final class MarkdownWriter {

    private static final Pattern BREAKS = Pattern.compile("\\s*(?:<br>\\s*)+");

    private final StringBuilder out = new StringBuilder();

    /** Where the item, the cell or the marked words begin that are being read; -1 if none are. */
    private int item = -1;

    private int cell = -1;
    private int bold = -1;
    private int code = -1;
    private int link = -1;
    private String target = "";
    private boolean headed;
    private int columns;

    /** The number of the next item; 0 in a list without numbers. */
    private int number;

    /** Adds a text as it is, but for what an item or a cell cannot hold. */
    void addText(String text) {
        String plain = text;
        if (item >= 0 || cell >= 0) {
            plain = plain.isBlank() && plain.contains("\n") ? "" : plain.replaceAll("\\s*\\n\\s*", "<br>");
        }
        if (cell >= 0) {
            plain = plain.replace("|", "/");
        }
        out.append(plain);
    }

    void addBreak() {
        out.append(item >= 0 || cell >= 0 ? "<br>" : "\n");
    }

    void addParagraph() {
        out.append(item >= 0 || cell >= 0 ? "<br>" : "\n\n");
    }

    void addLine(String line) {
        if (cell >= 0) {
            addBreak();
            return;
        }
        closeItem();
        out.append('\n').append(line).append('\n');
    }

    /** Begins a list; 0 stands for one without numbers. */
    void openList(int first) {
        number = first;
        if (item < 0 && cell < 0) {
            out.append("\n\n");
        }
    }

    void closeList() {
        closeItem();
        addLine("");
    }

    void openItem() {
        String sign = number == 0 ? "- " : number++ + ". ";
        if (cell >= 0) {
            out.append("<br>").append(sign);
            return;
        }
        closeItem();
        out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n")
                .append(sign);
        item = out.length();
    }

    void closeItem() {
        if (item >= 0) {
            trim(item);
            out.append('\n');
            item = -1;
        }
    }

    void openTable() {
        closeItem();
        headed = false;
        out.append("\n\n");
    }

    void openRow() {
        if (cell >= 0) {
            closeCell();
        }
        columns = 0;
        out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n");
    }

    void openCell() {
        if (cell >= 0) {
            closeCell();
        }
        columns++;
        out.append("| ");
        cell = out.length();
    }

    void closeCell() {
        if (cell >= 0) {
            trim(cell);
            out.append(' ');
            cell = -1;
        }
    }

    void closeRow() {
        closeCell();
        if (columns > 0) {
            out.append("|\n");
            if (!headed) {
                out.append("| --- ".repeat(columns)).append("|\n");
                headed = true;
            }
        }
        columns = 0;
    }

    void openBold() {
        bold = out.length();
    }

    void closeBold() {
        mark(bold, "**");
        bold = -1;
    }

    void openCode() {
        code = out.length();
    }

    void closeCode() {
        mark(code, "`");
    }

    /** Begins a link; it is words alone if its target is empty. */
    void openLink(String address) {
        link = out.length();
        target = address;
    }

    void closeLink() {
        if (link >= 0 && link < out.length() && !target.isEmpty()) {
            String text = out.substring(link).strip();
            if (!text.isEmpty() && !text.contains("\n") && !text.contains("]")) {
                out.setLength(link);
                out.append('[').append(text).append("](").append(target).append(')');
            }
        }
        link = -1;
    }

    /** Ends the text, and returns all of it. */
    String end() {
        closeItem();
        return out.toString();
    }

    /** Puts a sign on both sides of what stands from a position on, if it is words in one line. */
    private void mark(int from, String sign) {
        if (from < 0 || from > out.length()) {
            return;
        }
        String text = out.substring(from).strip();
        if (!text.isEmpty() && !text.contains("\n") && !text.contains("<br>") && !text.contains(sign.substring(0, 1))) {
            out.setLength(from);
            out.append(sign).append(text).append(sign);
        }
    }

    /** Takes line breaks off both ends of an item or a cell, and all but one of several. */
    private void trim(int from) {
        if (from > out.length()) {
            return;
        }
        String text = BREAKS.matcher(out.substring(from).strip()).replaceAll("<br>");
        out.setLength(from);
        out.append(text.replaceAll("^(?:<br>)+|(?:<br>)+$", "").strip());
    }
}
