package io.github.tctasks.generator.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Turns the vendor's texts into descriptions as the specs' README has them: paragraphs, lists, tables, line breaks.
 * Holds no state.
 */
final class Description {

    private static final String NONE = "The vendor's metadata does not describe it.";

    private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
    private static final Pattern NOT_TEXT = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}\\ufeff&&[^\\n\\t]]");
    private static final Pattern SPACES = Pattern.compile("[\\t\\u00a0\\u3000 ]+");
    private static final Pattern IMAGE = Pattern.compile("!\\[([^\\]\\n]*)]\\(");
    private static final Pattern RELATIVE = Pattern.compile("]\\(/(?=[a-z])");
    private static final Pattern HEADING = Pattern.compile("#{1,6} ([^#*]*[^#* ]) ?#*");
    private static final Pattern QUOTE = Pattern.compile("(?:>\\s?)+");
    private static final Pattern ITEM = Pattern.compile("[-*+•]\\s+(?=\\S)|•");
    private static final Pattern ROW = Pattern.compile("\\|.*\\|");
    private static final Pattern RULER = Pattern.compile("[-=_*:]{3,}");

    /** What a line is; lines of other kinds than the one before begin a block, but for the end of a list. */
    private enum Kind {
        TEXT,
        ITEM,
        ROW
    }

    private final List<StringBuilder> blocks = new ArrayList<>();
    private boolean open;
    private boolean fenced;
    private Kind last = Kind.TEXT;

    private Description() {}

    /** Returns a text in one line, such as a title. */
    static String line(String vendor) {
        return SPACES.matcher(clean(Markup.lines(clean(vendor))).replace("\n", " "))
                .replaceAll(" ")
                .strip();
    }

    /** Returns a text with its lines, or the alternative if it is blank. */
    static String of(String vendor, String alternative) {
        Description description = new Description();
        clean(Markup.lines(clean(vendor))).lines().forEach(line -> description.add(line.strip()));
        String text = String.join(
                "\n\n", description.blocks.stream().map(StringBuilder::toString).toList());
        return text.isBlank() ? alternative : text;
    }

    /** Returns a text with its lines, and says so if there is none. */
    static String of(String vendor) {
        return of(vendor, NONE);
    }

    private static String clean(String text) {
        String lines = LINE_END.matcher(text).replaceAll("\n");
        return SPACES.matcher(NOT_TEXT.matcher(lines).replaceAll("")).replaceAll(" ");
    }

    private void add(String line) {
        if (line.startsWith("```")) {
            fenced = !fenced;
            open = false;
        } else if (line.isEmpty() || RULER.matcher(line).matches()) {
            open = false;
        } else if (fenced) {
            add(Kind.TEXT, "`" + line.replace('`', '\'') + "`");
        } else {
            addMarkdown(RELATIVE.matcher(IMAGE.matcher(line).replaceAll("[$1]("))
                    .replaceAll("](https://cloud.tencent.com/"));
        }
    }

    private void addMarkdown(String raw) {
        String line = QUOTE.matcher(raw).lookingAt() ? QUOTE.matcher(raw).replaceFirst("") : raw;
        if (line.isEmpty()) {
            open = false;
        } else if (HEADING.matcher(line).matches()) {
            open = false;
            add(Kind.TEXT, "**" + HEADING.matcher(line).replaceAll("$1") + "**");
            open = false;
        } else if (ROW.matcher(line).matches()) {
            add(Kind.ROW, line);
        } else if (ITEM.matcher(line).lookingAt()) {
            add(Kind.ITEM, "- " + ITEM.matcher(line).replaceFirst("").strip());
        } else {
            add(Kind.TEXT, line);
        }
    }

    private void add(Kind kind, String line) {
        if (!open || kind != last) {
            blocks.add(new StringBuilder(line));
        } else {
            blocks.get(blocks.size() - 1)
                    .append(kind == Kind.TEXT ? "<br>\n" : "\n")
                    .append(line);
        }
        open = true;
        last = kind;
    }
}
