package io.github.tctasks.waiting;

import io.github.tctasks.time.TimeSource;
import java.time.Duration;

/**
 * Grants permits to send under one rate limit.
 *
 * <p>Implementations are thread-safe. One may ask a server, and is then asked on a worker's thread; {@link BucketLimits} has
 * one over the buckets of Bucket4j.
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
     * Returns a limiter within this process that spaces requests evenly, without bursts.
     *
     * @param limit the limit
     * @param time the clock
     * @return the limiter
     */
    static RateLimiter local(RateLimit limit, TimeSource time) {
        return new EvenSpacing(limit.spacing(), time);
    }
}
