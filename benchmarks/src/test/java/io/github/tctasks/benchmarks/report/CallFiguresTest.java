package io.github.tctasks.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CallFiguresTest {

    private static final String ROW = "{\"client\":\"%s\",\"threads\":%d,\"callsPerSecond\":9000,\"cpuMicros\":%s,"
            + "\"p50Micros\":90,\"p90Micros\":95,\"p99Micros\":130,\"p999Micros\":1000,\"bytes\":12345}";

    private static final JsonNode ROUNDS = JsonMapper.builder()
            .build()
            .readTree("[" + ROW.formatted("ours", 1, "80") + "," + ROW.formatted("ours", 64, "70") + ","
                    + ROW.formatted("ours", 1, "999") + "," + ROW.formatted("ours", 1, "90") + "]");

    @Test
    void calls_areTheMedianOfTheRounds() {
        assertThat(CallFigures.calls(ROUNDS, Set.of(1)))
                .endsWith("| ours, 1 | 9,000 | 90 | 90 | 95 | 130 | 1,000 | 12,345 |\n")
                .doesNotContain("ours, 64");
        assertThat(CallFigures.calls(ROUNDS, Set.of())).contains("| ours, 64 | 9,000 | 70 |");
    }

    @Test
    void cpu_isThatOfOneThread() {
        assertThat(CallFigures.cpu(ROUNDS)).containsExactly(entry("ours", 90.0));
    }
}
