package io.github.tctasks.generator.draft;

import java.util.Locale;
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

    private final MarkdownWriter out = new MarkdownWriter();

    private Markup() {}

    /** Returns a text as Markdown. */
    static String lines(String html) {
        Markup markup = new Markup();
        Matcher tag = TAG.matcher(html);
        int end = 0;
        while (tag.find()) {
            markup.out.addText(Entities.replaced(html.substring(end, tag.start())));
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
        markup.out.addText(Entities.replaced(html.substring(end)));
        return markup.out.end();
    }

    private void open(String name, String attributes) {
        switch (name) {
            case "br", "hr" -> out.addBreak();
            case "p", "div", "blockquote" -> out.addParagraph();
            case "pre" -> out.addLine("```");
            case "ul", "ur" -> out.openList(0);
            case "ol" -> out.openList(1);
            case "li" -> out.openItem();
            case "table" -> out.openTable();
            case "tr" -> out.openRow();
            case "td", "th" -> out.openCell();
            case "b", "strong" -> out.openBold();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                out.addParagraph();
                out.openBold();
            }
            case "code" -> out.openCode();
            case "a" -> out.openLink(target(attributes));
            default -> {}
        }
    }

    private void close(String name) {
        switch (name) {
            case "p", "div", "blockquote" -> out.addParagraph();
            case "pre" -> out.addLine("```");
            case "ul", "ur", "ol" -> out.closeList();
            case "li" -> out.closeItem();
            case "table" -> out.addLine("");
            case "tr" -> out.closeRow();
            case "td", "th" -> out.closeCell();
            case "b", "strong" -> out.closeBold();
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                out.closeBold();
                out.addParagraph();
            }
            case "code" -> out.closeCode();
            case "a" -> out.closeLink();
            default -> {}
        }
    }

    private static String target(String attributes) {
        Matcher href = HREF.matcher(attributes);
        return href.find() ? Entities.replaced(href.group(1)) : "";
    }
}
