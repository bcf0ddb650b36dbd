package io.github.tctasks.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How often an action may be called.
 *
 * @param requests the greatest number of requests in the period, 1 or more
 * @param period a time of a second or more
 */
record RateLimit(int requests, Duration period) {

    /**
     * Reads the limit of an operation.
     *
     * @param operation the operation
     * @return its limit, or null if the document has none
     * @throws IllegalArgumentException if the document's limit is not two numbers of 1 or more
     */
    static @Nullable RateLimit read(SpecNode operation) {
        SpecNode limit = operation.at("x-tc-rate-limit");
        return limit.exists()
                ? new RateLimit(limit.requiredCount("requests"), Duration.ofSeconds(limit.requiredCount("seconds")))
                : null;
    }
}
