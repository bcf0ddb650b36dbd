package io.github.tctasks.cli.drift;

import java.util.ArrayList;
import java.util.List;

/**
 * What {@link Drift} found.
 *
 * @param api the service and the version
 * @param actions the actions that were compared, sorted
 * @param differences what differs, by action, request before response, members sorted
 * @param otherActions actions that only the metadata has, sorted
 */
public record DriftReport(String api, List<String> actions, List<Difference> differences, List<String> otherActions) {

    /**
     * Returns the report for people.
     *
     * @param withOthers whether to name the actions that only the metadata has, rather than to count them
     * @return some lines, the last without an end
     */
    public String text(boolean withOthers) {
        List<String> lines = new ArrayList<>();
        lines.add(api + ": " + String.join(", ", actions));
        lines.addAll(differences.isEmpty() ? List.of("No drift.") : table());
        lines.add("Actions that only the metadata has: " + otherActions.size());
        if (withOthers) {
            otherActions.forEach(action -> lines.add("  " + action));
        }
        return String.join("\n", lines);
    }

    private List<String> table() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("DRIFT", "WHERE", "SPEC", "METADATA"));
        for (Difference difference : differences) {
            rows.add(List.of(
                    difference.kind().toString(), difference.place(), difference.spec(), difference.metadata()));
        }
        return rows.stream().map(row -> line(row, rows)).toList();
    }

    private static String line(List<String> row, List<List<String>> rows) {
        StringBuilder line = new StringBuilder();
        for (int column = 0; column < row.size(); column++) {
            int at = column;
            int width =
                    rows.stream().mapToInt(each -> each.get(at).length()).max().orElse(0);
            line.append(row.get(at)).append(" ".repeat(width - row.get(at).length() + 2));
        }
        return line.toString().stripTrailing();
    }
}
