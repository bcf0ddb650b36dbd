package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the default promises, over many seeds and on virtual time. */
class BackoffTest {

    private static final Duration DAY = Duration.ofDays(1);
    private static final RandomGenerator NO_JITTER = () -> 0;
    private static final RandomGenerator MOST_JITTER = () -> -1;

    static Stream<RandomGenerator> jitters() {
        return Stream.concat(
                Stream.of(NO_JITTER, MOST_JITTER), LongStream.range(0, 200).mapToObj(Random::new));
    }

    @ParameterizedTest
    @MethodSource("jitters")
    void proportional_whateverTheJitter_noticesTheEndWithinASecondOr11Percent(RandomGenerator jitter) {
        Random durations = new Random(11);
        for (int i = 0; i < 25; i++) {
            Duration ends = Duration.ofMillis((long) Math.exp(durations.nextDouble() * Math.log(7_200_000)));
            Duration callTakes = Duration.ofMillis(durations.nextInt(10));

            List<JobCloud.Call> polls = polls(ends, callTakes, jitter);

            Duration noticedAfter =
                    Duration.ofNanos(polls.get(polls.size() - 1).at()).minus(ends);
            Duration allowed = Duration.ofMillis(Math.max(1_000, ends.toMillis() * 11 / 100));
            assertThat(noticedAfter).as("a job of %s", ends).isLessThanOrEqualTo(allowed.plus(callTakes));
        }
    }

    @ParameterizedTest
    @MethodSource("jitters")
    void proportional_whateverTheJitter_asksAtMost70TimesInTenMinutes(RandomGenerator jitter) {
        assertThat(polls(Duration.ofMinutes(10), Duration.ZERO, jitter)).hasSizeBetween(20, 70);
    }

    private static List<JobCloud.Call> polls(Duration end, Duration callTakes, RandomGenerator jitter) {
        VirtualClock clock = new VirtualClock();
        JobCloud cloud =
                new JobCloud(clock).job("a", JobCloud.Job.ending(end, "Done")).latency(() -> callTakes);
        try (TaskHub hub = JobCloud.hub(clock)) {
            cloud.tasks(cloud.join(hub, jitter)).await("a", DAY);
        }
        return cloud.calls("a");
    }

    @Test
    void proportional_asTimeGoesBy_growsAndNeverReachesZero() {
        Backoff backoff = Backoff.proportional();

        assertThat(backoff.delay(Duration.ZERO, NO_JITTER)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.delay(Duration.ofSeconds(10), NO_JITTER)).isEqualTo(Duration.ofSeconds(1));
        assertThat(backoff.delay(Duration.ofMinutes(10), NO_JITTER)).isEqualTo(Duration.ofMinutes(1));
        assertThat(backoff.delay(Duration.ofMinutes(10), MOST_JITTER))
                .isBetween(Duration.ofSeconds(51), Duration.ofSeconds(52));
    }

    @Test
    void fixed_isTheSameEachTime() {
        Backoff backoff = Backoff.fixed(Duration.ofMillis(200));

        assertThat(backoff.delay(Duration.ZERO, NO_JITTER)).isEqualTo(Duration.ofMillis(200));
        assertThat(backoff.delay(Duration.ofHours(9), MOST_JITTER)).isEqualTo(Duration.ofMillis(200));
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void fixed_belowAMillisecond_isRefused() {
        for (Duration interval :
                new Duration[] {Duration.ZERO, Duration.ofMillis(-5), Duration.ofNanos(999_999), null}) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> Backoff.fixed(interval))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("pollInterval"));
        }
        assertThat(Backoff.fixed(Duration.ofSeconds(Long.MAX_VALUE)).delay(Duration.ZERO, NO_JITTER))
                .isPositive();
    }
}
