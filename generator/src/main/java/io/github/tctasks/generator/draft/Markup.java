package io.github.tctasks.generator.draft;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Turns the vendor's HTML, in which Markdown may stand, into lines of Markdown. Tags that tell nothing of the text's form
 * are dropped; what looks like a tag and is none stays as it is.
 */
final class Markup {

    private static final Pattern TAG = Pattern.compile(
            "<(/?)(p|br|div|ul|ur|ol|li|table|thead|tbody|tfoot|tr|td|th|a|b|strong|i|em|font|span|code|pre|blockquote"
                    + "|img|h[1-6]|hr|sup|sub|del|u|dx-[a-z]+|svg|g|text|tspan|path|rect|defs|marker)(\\s[^<>]*)?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HREF =
            Pattern.compile("(?:href|src)\\s*=\\s*[\"']?([^\"'\\s>]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ENTITY = Pattern.compile("&(#\\d{1,6}|#[xX][0-9a-fA-F]{1,5}|[a-z]+);");
    private static final Pattern BREAKS = Pattern.compile("\\s*(?:<br>\\s*)+");
    private static final Map<String, String> ENTITIES = Map.ofEntries(
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "));

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

    private Markup() {}

    /** Returns a text as Markdown. */
    static String lines(String html) {
        Markup markup = new Markup();
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            markup.add(html.substring(end, tag.start()));
            boolean closes = !tag.group(1).isEmpty();
            String name = tag.group(2).toLowerCase(Locale.ROOT);
            String attributes = tag.group(3) == null ? "" : tag.group(3);
            if (closes) {
                markup.close(name);
            } else {
                markup.open(name, attributes);
            }
            end = tag.end();
        }
        markup.add(html.substring(end));
        markup.endItem();
        return markup.out.toString();
    }

    private void add(String text) {
        String plain = unescaped(text);
        if (item >= 0 || cell >= 0) {
            plain = plain.isBlank() && plain.contains("\n") ? "" : plain.replaceAll("\\s*\\n\\s*", "<br>");
        }
        if (cell >= 0) {
            plain = plain.replace("|", "/");
        }
        out.append(plain);
    }

    private static String unescaped(String text) {
        return ENTITY.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(character(match.group(1), match.group())));
    }

    private static String character(String name, String whole) {
        if (!name.startsWith("#")) {
            return ENTITIES.getOrDefault(name, whole);
        }
        boolean hex = Character.toLowerCase(name.charAt(1)) == 'x';
        int code = Integer.parseInt(name.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.isValidCodePoint(code) ? Character.toString(code) : whole;
    }

    private void open(String name, String attributes) {
        switch (name) {
            case "br", "hr" -> addBreak();
            case "p", "div", "blockquote" -> addParagraph();
            case "pre" -> addLine("```");
            case "ul", "ur" -> openList(0);
            case "ol" -> openList(1);
            case "li" -> openItem();
            case "table" -> openTable();
            case "tr" -> openRow();
            case "td", "th" -> openCell();
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> openBold(name);
            case "code" -> code = out.length();
            case "a" -> openLink(attributes);
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "p", "div", "blockquote" -> addParagraph();
            case "pre" -> addLine("```");
            case "ul", "ur", "ol" -> {
                endItem();
                addLine("");
            }
            case "li" -> endItem();
            case "table" -> addLine("");
            case "tr" -> closeRow();
            case "td", "th" -> closeCell();
            case "b", "strong", "h1", "h2", "h3", "h4", "h5", "h6" -> closeBold(name);
            case "code" -> mark(code, "`");
            case "a" -> closeLink();
            default -> {}
        }
    }

    private void addBreak() {
        out.append(item >= 0 || cell >= 0 ? "<br>" : "\n");
    }

    private void addParagraph() {
        out.append(item >= 0 || cell >= 0 ? "<br>" : "\n\n");
    }

    private void addLine(String line) {
        if (cell >= 0) {
            addBreak();
            return;
        }
        endItem();
        out.append('\n').append(line).append('\n');
    }

    private void openList(int first) {
        number = first;
        if (item < 0 && cell < 0) {
            out.append("\n\n");
        }
    }

    private void openItem() {
        String sign = number == 0 ? "- " : number++ + ". ";
        if (cell >= 0) {
            out.append("<br>").append(sign);
            return;
        }
        endItem();
        out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n")
                .append(sign);
        item = out.length();
    }

    private void endItem() {
        if (item >= 0) {
            trim(item);
            out.append('\n');
            item = -1;
        }
    }

    private void openTable() {
        endItem();
        headed = false;
        out.append("\n\n");
    }

    private void openRow() {
        if (cell >= 0) {
            closeCell();
        }
        columns = 0;
        out.append(out.isEmpty() || out.charAt(out.length() - 1) == '\n' ? "" : "\n");
    }

    private void openCell() {
        if (cell >= 0) {
            closeCell();
        }
        columns++;
        out.append("| ");
        cell = out.length();
    }

    private void closeCell() {
        if (cell >= 0) {
            trim(cell);
            out.append(' ');
            cell = -1;
        }
    }

    private void closeRow() {
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

    private void openBold(String name) {
        if (name.startsWith("h")) {
            addParagraph();
        }
        bold = out.length();
    }

    private void closeBold(String name) {
        mark(bold, "**");
        bold = -1;
        if (name.startsWith("h")) {
            addParagraph();
        }
    }

    private void openLink(String attributes) {
        Matcher href = HREF.matcher(attributes);
        link = out.length();
        target = href.find() ? unescaped(href.group(1)) : "";
    }

    private void closeLink() {
        if (link >= 0 && link < out.length() && !target.isEmpty()) {
            String text = out.substring(link).strip();
            if (!text.isEmpty() && !text.contains("\n") && !text.contains("]")) {
                out.setLength(link);
                out.append('[').append(text).append("](").append(target).append(')');
            }
        }
        link = -1;
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
