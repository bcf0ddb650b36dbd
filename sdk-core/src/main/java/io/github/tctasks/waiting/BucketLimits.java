package io.github.tctasks.waiting;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import java.time.Duration;

/**
 * Rate limits in buckets of Bucket4j, which a fleet can share in Redis, a database or whatever else Bucket4j supports.
 *
 * <p>Only this class needs Bucket4j, and only those who name it do: add the artifact of the backend, such as
 * {@code com.bucket4j:bucket4j_jdk17-lettuce}. Holds no state.
 */
public final class BucketLimits {

    private BucketLimits() {}

    /**
     * Returns a limiter over a bucket.
     *
     * @param bucket the bucket, local or shared; a request takes one token
     * @return the limiter
     */
    public static RateLimiter limiter(Bucket bucket) {
        return () -> {
            ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
            return probe.isConsumed() ? Duration.ZERO : Duration.ofNanos(Math.max(1, probe.getNanosToWaitForRefill()));
        };
    }

    /**
     * Returns the bandwidth of a bucket without bursts.
     *
     * @param limit the limit
     * @return a bandwidth of one token, which is there again one {@link RateLimit#spacing()} after it was taken
     */
    public static Bandwidth bandwidth(RateLimit limit) {
        // Refilled greedily: at fixed intervals two tokens could be taken close to each other, before and after a
        // refill.
        return Bandwidth.builder().capacity(1).refillGreedy(1, limit.spacing()).build();
    }
}
