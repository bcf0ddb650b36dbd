package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimiterTest {

    @Property(tries = 300)
    void whoeverAsksWhenever_getsNoMoreThanTheLimitInAnyPeriod(
            @ForAll @IntRange(min = 1, max = 60) int requests,
            @ForAll @IntRange(min = 1, max = 2_000) int periodMillis,
            @ForAll long seed) {
        ManualClock clock = new ManualClock();
        RateLimit limit = new RateLimit(requests, Duration.ofMillis(periodMillis));
        RateLimiter limiter = RateLimiter.local(limit, clock);
        Random random = new Random(seed);
        List<Long> permits = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            if (limiter.tryAcquire().isZero()) {
                permits.add(clock.nanoTime());
            }
            clock.advance(Duration.ofNanos((long) (limit.spacing().toNanos() * random.nextDouble() * 1.5)));
        }

        for (int i = requests; i < permits.size(); i++) {
            assertThat(permits.get(i) - permits.get(i - requests))
                    .isGreaterThanOrEqualTo(limit.period().toNanos());
        }
        assertThat(permits).hasSizeGreaterThan(300);
    }

    @Property(tries = 100)
    void whoeverAsksAgainWhenTold_getsThePermitAndUsesTheWholeRate(@ForAll @IntRange(min = 1, max = 60) int requests) {
        ManualClock clock = new ManualClock();
        RateLimit limit = new RateLimit(requests, Duration.ofSeconds(1));
        RateLimiter limiter = RateLimiter.local(limit, clock);
        for (int i = 0; i < 200; i++) {
            assertThat(limiter.tryAcquire()).isZero();
            Duration hold = limiter.tryAcquire();
            assertThat(hold).isPositive();
            clock.advance(hold);
        }
        assertThat(clock.nanoTime()).isLessThanOrEqualTo(200 * limit.spacing().toNanos() + 200);
    }

    @Test
    void afterAnIdleTime_thereIsNoBurst() {
        ManualClock clock = new ManualClock();
        RateLimiter limiter = RateLimiter.local(new RateLimit(20, Duration.ofSeconds(1)), clock);
        clock.advance(Duration.ofHours(1));

        assertThat(limiter.tryAcquire()).isZero();
        assertThat(limiter.tryAcquire()).isEqualTo(Duration.ofMillis(50));
    }

    @Test
    void ofManyThreadsAtOnce_oneGetsThePermit() {
        ManualClock clock = new ManualClock();
        RateLimiter limiter = RateLimiter.local(new RateLimit(20, Duration.ofSeconds(1)), clock);
        for (int round = 0; round < 200; round++) {
            assertThat(IntStream.range(0, 16)
                            .parallel()
                            .mapToObj(i -> limiter.tryAcquire())
                            .filter(Duration::isZero))
                    .hasSize(1);
            clock.advance(Duration.ofMillis(50));
        }
    }

    @ParameterizedTest
    @CsvSource({"20, 1000000000, 50000000", "7, 1000000000, 142857143", "3, 1, 1", "1, 5, 5"})
    void theSpacing_isRoundedUp(int requests, long periodNanos, long spacingNanos) {
        assertThat(new RateLimit(requests, Duration.ofNanos(periodNanos)).spacing())
                .isEqualTo(Duration.ofNanos(spacingNanos));
    }

    @ParameterizedTest
    @CsvSource({"0, PT1S", "-1, PT1S", "20, PT0S", "20, PT-1S"})
    void aLimitOutOfRange_isRefused(int requests, Duration period) {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> new RateLimit(requests, period));
    }

    @Test
    void aKey_isOneLineOfText() {
        assertThat(new LimitKey("main", "clb", "ap-guangzhou", "DescribeTaskStatus").text())
                .isEqualTo("tctasks/main/clb/ap-guangzhou/DescribeTaskStatus");
        assertThat(new LimitKey("main", "clb", null, "DescribeTaskStatus").text())
                .isEqualTo("tctasks/main/clb/-/DescribeTaskStatus");
    }
}
