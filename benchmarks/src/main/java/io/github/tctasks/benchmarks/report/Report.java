package io.github.tctasks.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Turns a folder of raw figures into tables and charts. A second run changes nothing.
 *
 * <p>{@code java -cp benchmarks/target/benchmarks.jar io.github.tctasks.benchmarks.report.Report benchmarks/results} writes
 * {@code benchmarks/README.md}, {@code benchmarks/charts} and the chapter of {@code README.md}; for any other folder it prints
 * the tables.
 */
public final class Report {

    private static final Path RESULTS = Path.of("benchmarks", "results");
    private static final Path CHARTS = Path.of("benchmarks", "charts");
    private static final Set<String> SHORT_ROWS =
            Set.of("", "vpc", "clb-small", "clb-100", "redis-small", "vpc, 2 threads");

    private final JmhFigures jmh;
    private final JsonNode calls;
    private final JsonNode starts;
    private final JsonNode generation;

    private Report(JmhFigures jmh, JsonNode calls, JsonNode starts, JsonNode generation) {
        this.jmh = jmh;
        this.calls = calls;
        this.starts = starts;
        this.generation = generation;
    }

    /**
     * Writes or prints.
     *
     * @param args the folder
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        Path results = Path.of(args[0]);
        Report report = read(results);
        if (!results.equals(RESULTS)) {
            System.out.println(report.whole());
            return;
        }
        Section.write(Path.of("benchmarks", "README.md"), report.whole());
        Files.createDirectories(CHARTS);
        for (Map.Entry<String, String> chart : report.charts().entrySet()) {
            Files.writeString(CHARTS.resolve(chart.getKey() + ".svg"), chart.getValue());
        }
        Section.write(Path.of("README.md"), report.shortened());
    }

    private static Report read(Path results) throws IOException {
        JsonMapper json = JsonMapper.builder().build();
        JmhFigures jmh = new JmhFigures();
        try (Stream<Path> files = Files.list(results)) {
            files.filter(file -> file.getFileName().toString().startsWith("jmh"))
                    .sorted()
                    .forEach(file -> jmh.add(json.readTree(file)));
        }
        return new Report(
                jmh,
                json.readTree(results.resolve("calls.json")),
                json.readTree(results.resolve("start.json")),
                json.readTree(results.resolve("generation.json")));
    }

    private String whole() {
        StringBuilder text = new StringBuilder(environment());
        for (String type : jmh.classes()) {
            text.append(chapter("`" + type + "`: time and bytes of an operation (time, divided by that of ours)"))
                    .append(jmh.table(type, Set.of()));
        }
        return text.append(chapter("Whole calls: one core for the client, one for the server"))
                .append(CallFigures.calls(calls.path("results"), Set.of()))
                .append(chapter("From the start of the JVM to the first answer, and what is on the class path"))
                .append(CallFigures.starts(starts.path("results")))
                .append(chapter("Generating and compiling"))
                .append(CallFigures.generation(generation.path("results")))
                .toString();
    }

    private String shortened() {
        StringBuilder text = new StringBuilder(environment());
        for (String type : List.of("SignBenchmark", "ParseBenchmark")) {
            text.append('\n').append(jmh.table(type, SHORT_ROWS));
        }
        return text.append('\n')
                .append(CallFigures.calls(calls.path("results"), Set.of(1, 64)))
                .append('\n')
                .append(CallFigures.starts(starts.path("results")))
                .toString();
    }

    private Map<String, String> charts() {
        Map<String, String> charts = new LinkedHashMap<>();
        charts.put("sign", Bars.svg("Signing one POST, ns", jmh.nanos("SignBenchmark", "vpc")));
        charts.put("parse", Bars.svg("Parsing a small answer of CLB, ns", jmh.nanos("ParseBenchmark", "clb-small")));
        charts.put("call", Bars.svg("A whole call by one thread, us of CPU", CallFigures.cpu(calls.path("results"))));
        charts.put(
                "start",
                Bars.svg("From JVM start to the first answer, ms", CallFigures.startMillis(starts.path("results"))));
        return charts;
    }

    private String environment() {
        return "%s, %d cores, %s, %s, commit `%s`, %s.%s%n"
                .formatted(
                        calls.path("cpu").asString(),
                        calls.path("cores").asInt(),
                        calls.path("os").asString(),
                        calls.path("jdk").asString(),
                        calls.path("commit").asString(),
                        calls.path("time").asString(),
                        calls.path("pinned").asBoolean() ? "" : " Without taskset: the cores were shared.");
    }

    private static String chapter(String title) {
        return "\n### " + title + "\n\n";
    }
}
