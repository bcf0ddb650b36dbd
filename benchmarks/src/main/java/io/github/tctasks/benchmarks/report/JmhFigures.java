package io.github.tctasks.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What JMH measured: for each class a table with a row for each combination of parameters and a column for each method. */
final class JmhFigures {

    private static final String OURS = "ours";
    private static final Map<String, Double> NANOS = Map.of("ns/op", 1.0, "us/op", 1e3, "ms/op", 1e6, "s/op", 1e9);

    private final Map<String, Map<String, Map<String, Figure>>> classes = new TreeMap<>();

    /**
     * One figure.
     *
     * @param nanos for each operation
     * @param bytes for each operation; NaN if not measured
     */
    record Figure(double nanos, double bytes) {}

    /**
     * Adds results; the throughput is left out, since it says the same.
     *
     * @param results what {@code -rf json} writes
     */
    void add(JsonNode results) {
        for (JsonNode result : results) {
            Double unit = NANOS.get(result.at("/primaryMetric/scoreUnit").asString());
            if (unit != null) {
                List<String> name = List.of(result.path("benchmark").asString().split("\\.", -1));
                double bytes =
                        result.at("/secondaryMetrics/gc.alloc.rate.norm/score").asDouble(Double.NaN);
                Figure figure = new Figure(result.at("/primaryMetric/score").asDouble() * unit, bytes);
                classes.computeIfAbsent(name.get(name.size() - 2), first -> new LinkedHashMap<>())
                        .computeIfAbsent(parameters(result), first -> new TreeMap<>())
                        .put(name.get(name.size() - 1), figure);
            }
        }
    }

    /** The values, not the names, since peers that cannot do all have parameters of another name. */
    private static String parameters(JsonNode result) {
        List<String> values = new ArrayList<>();
        result.path("params")
                .properties()
                .forEach(parameter -> values.add(parameter.getValue().asString()));
        if (result.path("threads").asInt() > 1) {
            values.add(result.path("threads").asInt() + " threads");
        }
        return String.join(", ", values);
    }

    Set<String> classes() {
        return classes.keySet();
    }

    /** Returns the times of one row by method, ours first; empty if it was not measured. */
    Map<String, Double> nanos(String type, String parameters) {
        Map<String, Double> nanos = new LinkedHashMap<>();
        Map<String, Figure> row = classes.getOrDefault(type, Map.of()).getOrDefault(parameters, Map.of());
        if (row.containsKey(OURS)) {
            nanos.put(OURS, 0.0);
        }
        row.forEach((method, figure) -> nanos.put(method, figure.nanos()));
        return nanos;
    }

    /**
     * Returns a table.
     *
     * @param type the simple name of the benchmark
     * @param only the rows; all if empty
     * @return Markdown
     */
    String table(String type, Set<String> only) {
        Map<String, Map<String, Figure>> rows = new LinkedHashMap<>(classes.getOrDefault(type, Map.of()));
        rows.keySet().removeIf(row -> !only.isEmpty() && !only.contains(row));
        List<String> methods = methods(rows.values());
        List<String> columns = new ArrayList<>(List.of(""));
        columns.addAll(methods);
        Table table = new Table(columns);
        rows.forEach((parameters, row) -> {
            List<String> cells = new ArrayList<>(List.of(parameters));
            methods.forEach(method -> cells.add(cell(row.get(method), row.get(OURS))));
            table.row(cells);
        });
        return table.toString();
    }

    private static List<String> methods(Iterable<Map<String, Figure>> rows) {
        Set<String> methods = new TreeSet<>();
        rows.forEach(row -> methods.addAll(row.keySet()));
        List<String> ordered = new ArrayList<>(methods);
        if (ordered.remove(OURS)) {
            ordered.add(0, OURS);
        }
        return ordered;
    }

    private static String cell(@Nullable Figure figure, @Nullable Figure ours) {
        if (figure == null) {
            return "";
        }
        String bytes = Double.isNaN(figure.bytes()) ? "" : ", " + Numbers.plain(figure.bytes()) + " B";
        String ratio =
                ours == null || figure.equals(ours) ? "" : " (" + Numbers.ratio(figure.nanos() / ours.nanos()) + ")";
        return Numbers.time(figure.nanos()) + bytes + ratio;
    }
}
