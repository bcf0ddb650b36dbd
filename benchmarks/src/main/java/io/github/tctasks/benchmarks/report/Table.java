package io.github.tctasks.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/** A table in Markdown; the first column is text, the others are numbers. */
final class Table {

    private final List<String> lines = new ArrayList<>();

    Table(List<String> columns) {
        row(columns);
        lines.add("|---|" + "---:|".repeat(columns.size() - 1));
    }

    Table row(List<String> cells) {
        lines.add("| " + String.join(" | ", cells) + " |");
        return this;
    }

    @Override
    public String toString() {
        return String.join("\n", lines) + "\n";
    }
}
