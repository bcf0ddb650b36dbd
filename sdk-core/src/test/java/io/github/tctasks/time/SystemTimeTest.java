package io.github.tctasks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SystemTimeTest {

    private final TimeSource time = TimeSource.system();

    @Test
    void clocks_areTheSystems() {
        Instant before = Instant.now();
        assertThat(time.now()).isBetween(before, Instant.now().plusSeconds(1));
        long nanos = System.nanoTime();
        assertThat(time.nanoTime()).isBetween(nanos, System.nanoTime());
    }

    @Test
    void sleep_ofZeroOrLess_returnsAtOnce() {
        assertThatCode(() -> time.sleep(Duration.ZERO)).doesNotThrowAnyException();
        assertThatCode(() -> time.sleep(Duration.ofDays(-400_000))).doesNotThrowAnyException();
    }

    @Test
    void sleep_ofAnyLength_endsByInterruption() {
        Thread.currentThread().interrupt();

        assertThatThrownBy(() -> time.sleep(Duration.ofSeconds(Long.MAX_VALUE)))
                .isInstanceOf(InterruptedException.class);
    }
}
