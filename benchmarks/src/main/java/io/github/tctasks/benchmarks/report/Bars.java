package io.github.tctasks.benchmarks.report;

import java.util.Locale;
import java.util.Map;

/** Draws a chart of horizontal bars as SVG that can be read on light and on dark ground. */
final class Bars {

    private static final int WIDTH = 680;
    private static final int LABELS = 190;
    private static final int VALUES = 110;
    private static final int ROW = 28;
    private static final int BAR = 18;
    private static final int TOP = 40;

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %2$d" width="%1$d" height="%2$d" role="img" aria-label="%3$s">
            <style>
            text { font: 13px sans-serif; fill: #424a53; }
            .title { font-weight: bold; }
            .bar { fill: #8c959f; }
            .ours { fill: #2f81f7; }
            @media (prefers-color-scheme: dark) { text { fill: #d1d7e0; } .bar { fill: #6e7681; } }
            </style>
            <text class="title" x="0" y="18">%3$s</text>
            """;

    private Bars() {}

    /**
     * Draws.
     *
     * @param title what is shown, and in which unit
     * @param values by label, in the order of the bars; labels that begin with {@code ours} stand out
     * @return the document
     */
    static String svg(String title, Map<String, Double> values) {
        double most =
                values.values().stream().mapToDouble(Double::doubleValue).max().orElse(1);
        StringBuilder text = new StringBuilder(HEAD.formatted(WIDTH, TOP + ROW * values.size(), escaped(title)));
        int top = TOP;
        for (Map.Entry<String, Double> value : values.entrySet()) {
            double width = value.getValue() / most * (WIDTH - LABELS - VALUES);
            String style = value.getKey().startsWith("ours") ? "ours" : "bar";
            text.append(String.format(
                    Locale.ROOT,
                    """
                    <text x="0" y="%1$d">%2$s</text>
                    <rect class="%3$s" x="%4$d" y="%5$d" width="%6$.1f" height="%7$d" rx="2"/>
                    <text x="%8$.1f" y="%1$d">%9$s</text>
                    """,
                    top + BAR - 5,
                    escaped(value.getKey()),
                    style,
                    LABELS,
                    top,
                    width,
                    BAR,
                    LABELS + width + 8,
                    Numbers.plain(value.getValue())));
            top += ROW;
        }
        return text.append("</svg>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
