package io.github.tctasks.benchmarks.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What was measured of whole calls, starts and generation. */
final class CallFigures {

    private static final String[] CALL = {
        "callsPerSecond", "cpuMicros", "p50Micros", "p90Micros", "p99Micros", "p999Micros", "bytes"
    };
    private static final List<String> CALL_COLUMNS =
            List.of("client, threads", "calls/s", "CPU us", "p50 us", "p90 us", "p99 us", "p99.9 us", "B");

    private CallFigures() {}

    /**
     * Returns the table of whole calls, each figure the median of its rounds.
     *
     * @param results of {@code WholeCall}
     * @param threads the numbers of threads to show; all if empty
     * @return Markdown
     */
    static String calls(JsonNode results, Set<Integer> threads) {
        Map<String, List<JsonNode>> rounds = new LinkedHashMap<>();
        for (JsonNode row : results) {
            int count = row.path("threads").asInt();
            if (threads.isEmpty() || threads.contains(count)) {
                rounds.computeIfAbsent(row.path("client").asString() + ", " + count, first -> new ArrayList<>())
                        .add(row);
            }
        }
        Table table = new Table(CALL_COLUMNS);
        rounds.forEach((name, rows) -> {
            List<String> cells = new ArrayList<>(List.of(name));
            for (String figure : CALL) {
                cells.add(Numbers.plain(median(rows, figure)));
            }
            table.row(cells);
        });
        return table.toString();
    }

    /** Returns the CPU time of a call by one thread, in microseconds, by client. */
    static Map<String, Double> cpu(JsonNode results) {
        Map<String, List<JsonNode>> rounds = new LinkedHashMap<>();
        for (JsonNode row : results) {
            if (row.path("threads").asInt() == 1) {
                rounds.computeIfAbsent(row.path("client").asString(), first -> new ArrayList<>())
                        .add(row);
            }
        }
        Map<String, Double> cpu = new LinkedHashMap<>();
        rounds.forEach((client, rows) -> cpu.put(client, median(rows, "cpuMicros")));
        return cpu;
    }

    private static double median(List<JsonNode> rows, String figure) {
        return Numbers.median(
                rows.stream().map(row -> row.path(figure).asDouble()).toList());
    }

    /** Returns the table of first answers and class paths. */
    static String starts(JsonNode results) {
        Table table =
                new Table(List.of("client", "first answer ms", "classes", "jars", "KB", "KB without Bouncy Castle"));
        for (JsonNode row : results) {
            table.row(List.of(
                    row.path("client").asString(),
                    Numbers.plain(row.path("millis").asDouble()),
                    Numbers.plain(row.path("classes").asDouble()),
                    Numbers.plain(row.path("jarCount").asDouble()),
                    Numbers.plain(row.path("jarBytes").asDouble() / 1e3),
                    Numbers.plain(row.path("jarBytesWithoutBouncyCastle").asDouble() / 1e3)));
        }
        return table.toString();
    }

    /** Returns the milliseconds to the first answer by client. */
    static Map<String, Double> startMillis(JsonNode results) {
        Map<String, Double> millis = new LinkedHashMap<>();
        results.forEach(row ->
                millis.put(row.path("client").asString(), row.path("millis").asDouble()));
        return millis;
    }

    /** Returns the table of what an operation costs to generate and to compile. */
    static String generation(JsonNode results) {
        Table table = new Table(List.of("operations in the spec", "generate, ms each", "compile, ms each"));
        for (JsonNode row : results) {
            table.row(List.of(
                    Numbers.plain(row.path("operations").asDouble()),
                    Numbers.plain(row.path("generateMillis").asDouble()),
                    Numbers.plain(row.path("compileMillis").asDouble())));
        }
        return table.toString();
    }
}
