package io.github.tctasks.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class JmhFiguresTest {

    private static final String RESULT = """
            {"benchmark": "a.b.ParseBenchmark.%s", "threads": %d, "params": {%s},
             "primaryMetric": {"score": %s, "scoreUnit": "%s"},
             "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 96.0001}}}""";

    @Test
    void table_hasARowForEachCombinationAndAColumnForEachMethodWithOursFirst() {
        String table = figures(
                        result("floor", 1, "\"answer\": \"small\"", "50", "ns/op"),
                        result("ours", 1, "\"answer\": \"small\"", "0.1", "us/op"),
                        result("vendor", 1, "\"vendorAnswer\": \"small\"", "250", "ns/op"),
                        result("ours", 2, "\"answer\": \"small\"", "20", "us/op"))
                .table("ParseBenchmark", Set.of());

        assertThat(table).isEqualTo("""
                        |  | ours | floor | vendor |
                        |---|---:|---:|---:|
                        | small | 100 ns, 96 B | 50 ns, 96 B (0.50) | 250 ns, 96 B (2.50) |
                        | small, 2 threads | 20 us, 96 B |  |  |
                        """);
    }

    @Test
    void table_ofSomeRows_hasOnlyThem() {
        JmhFigures figures = figures(
                result("ours", 1, "\"answer\": \"a\"", "1", "ns/op"),
                result("ours", 1, "\"answer\": \"b\"", "2.34", "ns/op"));

        assertThat(figures.table("ParseBenchmark", Set.of("b")))
                .contains("| b | 2.3 ns")
                .doesNotContain("| a |");
    }

    @Test
    void add_throughput_isLeftOut() {
        assertThat(figures(result("ours", 1, "", "5", "ops/us")).classes()).isEmpty();
    }

    @Test
    void nanos_ofAnUnknownRow_areEmpty() {
        assertThat(figures(result("ours", 1, "", "5", "ns/op")).nanos("ParseBenchmark", "none"))
                .isEmpty();
    }

    private static String result(String method, int threads, String parameters, String score, String unit) {
        return RESULT.formatted(method, threads, parameters, score, unit);
    }

    private static JmhFigures figures(String... results) {
        JmhFigures figures = new JmhFigures();
        figures.add(JsonMapper.builder().build().readTree("[" + String.join(",", results) + "]"));
        return figures;
    }
}
