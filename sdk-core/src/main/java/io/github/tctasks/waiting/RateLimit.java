package io.github.tctasks.waiting;

import io.github.tctasks.error.InvalidRequestException;
import java.time.Duration;

/**
 * How often an action may be called.
 *
 * @param requests the number of requests, 1 or more
 * @param period the time that the number is about, above zero
 */
public record RateLimit(int requests, Duration period) {

    /**
     * Creates a limit.
     *
     * @param requests the number of requests, 1 or more
     * @param period the time that the number is about, above zero
     * @throws InvalidRequestException if a value is out of its range
     */
    public RateLimit {
        if (requests < 1 || period.isZero() || period.isNegative()) {
            throw new InvalidRequestException(
                    "rateLimit", "A rate limit needs one request or more in a time above zero.");
        }
    }

    /**
     * Returns the time between two requests that are spaced evenly.
     *
     * @return the period divided by the number of requests, rounded up to whole nanoseconds
     */
    public Duration spacing() {
        return period.plusNanos(requests - 1L).dividedBy(requests);
    }
}
