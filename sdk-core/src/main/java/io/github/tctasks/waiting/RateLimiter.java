package io.github.tctasks.waiting;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;

/**
 * Grants permits to send under one rate limit.
 *
 * <p>Implementations are thread-safe. One may ask a server, and is then asked on a worker's thread.
 */
@FunctionalInterface
public interface RateLimiter {

    /**
     * Asks for a permit to send one request now.
     *
     * <p>What it throws counts as a failure of the poll that may pass: the poll is repeated by the retry policy.
     *
     * @return zero if the permit was granted, else how long to wait before asking again
     */
    Duration tryAcquire();

    /**
     * Returns a limiter over a bucket of Bucket4j: a local one, or one that a fleet shares in Redis, a database or
     * whatever else Bucket4j supports.
     *
     * @param bucket the bucket; a request takes one token
     * @return the limiter
     */
    static RateLimiter of(Bucket bucket) {
        return () -> {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
        };
    }

    /**
     * Returns a limiter within this process that spaces requests evenly, without bursts.
     *
     * @param limit the limit
     * @param time the clock
     * @return the limiter
     */
    static RateLimiter local(RateLimit limit, TimeSource time) {
        return of(Bucket.builder()
                .addLimit(bandwidth(limit))
                .withCustomTimePrecision(new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return time.nanoTime();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                })
                .build());
    }

    /**
     * Returns the bandwidth of a bucket without bursts, for setting up a shared one.
     *
     * @param limit the limit
     * @return a bandwidth of one token, which is there again one {@link RateLimit#spacing()} after it was taken
     */
    static Bandwidth bandwidth(RateLimit limit) {
        // Refilled greedily: at fixed intervals two tokens could be taken close to each other, before and after a
        // refill.
        return Bandwidth.builder().capacity(1).refillGreedy(1, limit.spacing()).build();
    }
}
