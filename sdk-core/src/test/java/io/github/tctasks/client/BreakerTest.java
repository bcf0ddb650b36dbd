package io.github.tctasks.client;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.client.Breaker.Permit;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BreakerTest {

    private static final Duration REST = Duration.ofSeconds(30);

    private final VirtualTime time = new VirtualTime();
    private final Breaker breaker = new Breaker(3, REST, time);

    private Permit permit() {
        return requireNonNull(breaker.tryCall());
    }

    /** Lets calls fail until the breaker opens; returns after how many. */
    private int failUntilItRests() {
        int failures = 1;
        while (!breaker.failed(permit())) {
            failures++;
        }
        return failures;
    }

    @Test
    void failuresInARow_beginTheRest() {
        assertThat(failUntilItRests()).isEqualTo(3);
        assertThat(breaker.tryCall()).isNull();
        assertThat(breaker.restLeft()).isEqualTo(REST.toNanos());
    }

    @Test
    void success_startsTheCountAnew() {
        breaker.failed(permit());
        breaker.failed(permit());
        assertThat(breaker.succeeded(permit())).isFalse();

        assertThat(failUntilItRests()).isEqualTo(3);
    }

    @Test
    void rest_endsWithOneProbeAtATime_thatMaySucceed() {
        failUntilItRests();
        time.advance(REST.minusNanos(1));
        assertThat(breaker.tryCall()).isNull();
        time.advance(Duration.ofNanos(1));

        Permit probe = permit();
        assertThat(breaker.tryCall()).as("a second call while one probes").isNull();
        assertThat(breaker.succeeded(probe)).isTrue();
        assertThat(breaker.tryCall()).isNotNull();
        assertThat(failUntilItRests()).as("failures in a row after that").isEqualTo(3);
    }

    @Test
    void probe_thatFails_beginsAnotherRest() {
        failUntilItRests();
        time.advance(REST);
        Permit probe = permit();
        time.advance(Duration.ofSeconds(5));

        assertThat(breaker.failed(probe)).as("it rested before").isFalse();
        assertThat(breaker.restLeft()).isEqualTo(REST.toNanos());
        assertThat(breaker.tryCall()).isNull();
    }

    @Test
    void probe_thatTellsNothing_isDueAgainAtOnce() {
        failUntilItRests();
        time.advance(REST);
        breaker.toldNothing(permit());

        assertThat(breaker.tryCall()).isNotNull();
    }

    @Test
    void probe_thatNeverEnds_isFollowedByAnotherAfterOneMoreRest() {
        failUntilItRests();
        time.advance(REST);
        Permit lost = permit();
        time.advance(REST);
        Permit next = permit();

        assertThat(breaker.succeeded(lost)).as("the lost one no longer counts").isFalse();
        assertThat(breaker.succeeded(next)).isTrue();
    }

    @Test
    void callThatBeganBeforeTheRest_doesNotCount() {
        Permit early = permit();
        failUntilItRests();

        assertThat(breaker.succeeded(early)).isFalse();
        assertThat(breaker.failed(early)).isFalse();
        assertThat(breaker.restLeft()).isEqualTo(REST.toNanos());
    }

    @Test
    void callAgainstTheRest_isAProbe() {
        failUntilItRests();
        Permit forced = breaker.call();

        assertThat(breaker.tryCall()).isNull();
        assertThat(breaker.succeeded(forced)).isTrue();
        assertThat(breaker.tryCall()).isNotNull();
    }

    @Test
    void manyThreads_atTheEndOfARest_makeOneProbe() {
        for (int round = 0; round < 200; round++) {
            failUntilItRests();
            time.advance(REST);
            AtomicInteger probes = new AtomicInteger();
            IntStream.range(0, 8).parallel().forEach(thread -> {
                if (breaker.tryCall() != null) {
                    probes.incrementAndGet();
                }
            });
            assertThat(probes).hasValue(1);
            breaker.succeeded(breaker.call());
        }
    }
}
