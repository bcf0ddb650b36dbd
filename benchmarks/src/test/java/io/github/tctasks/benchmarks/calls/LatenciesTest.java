package io.github.tctasks.benchmarks.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LatenciesTest {

    @ParameterizedTest
    @ValueSource(
            longs = {0, 1, 127, 128, 255, 256, 257, 511, 512, 99_999, 1_234_567, 86_400_000_000_000L, Long.MAX_VALUE})
    void percentile_ofOneDuration_isItToOnePartIn128(long nanos) {
        Latencies latencies = new Latencies();

        latencies.record(nanos);

        assertThat(latencies.percentile(0.5)).isBetween(nanos - nanos / 128, nanos);
    }

    @Test
    void percentile_ofMany_isTheOneOfItsRank() {
        Latencies even = new Latencies();
        Latencies odd = new Latencies();
        for (int i = 1; i <= 10_000; i++) {
            (i % 2 == 0 ? even : odd).record(i * 1_000L);
        }

        even.add(odd);

        assertThat(even.total()).isEqualTo(10_000);
        assertThat(even.percentile(0.5)).isCloseTo(5_000_000, within(50_000L));
        assertThat(even.percentile(0.999)).isCloseTo(9_990_000, within(80_000L));
        assertThat(even.percentile(1)).isCloseTo(10_000_000, within(80_000L));
    }

    @Test
    void percentile_ofNothing_isZero() {
        assertThat(new Latencies().percentile(0.5)).isZero();
    }
}
