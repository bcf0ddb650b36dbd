package io.github.tctasks.waiting;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next poll, from the time already waited. Implementations are pure and thread-safe. */
@FunctionalInterface
public interface Backoff {

    /**
     * Returns the delay before the next poll.
     *
     * @param waited the time since the first poll, zero or more
     * @param random the source of jitter
     * @return the delay, above zero
     */
    Duration delay(Duration waited, RandomGenerator random);

    /**
     * Returns the default: a tenth of the time already waited but at least a second, less up to 15 % of jitter.
     *
     * <p>The end of a task is so noticed within the larger of one second and a tenth of its duration, and a task of ten
     * minutes costs at most 70 polls.
     *
     * @return the backoff
     */
    static Backoff proportional() {
        return (waited, random) -> {
            double full = Math.max(1e9, Nanos.of(waited) * 0.1);
            return Duration.ofNanos((long) (full * (1 - 0.15 * random.nextDouble())));
        };
    }

    /**
     * Returns a backoff that always waits the same time.
     *
     * @param interval 1 ms or more
     * @return the backoff
     * @throws InvalidRequestException if the interval is shorter
     */
    static Backoff fixed(Duration interval) {
        if (Required.setting("pollInterval", interval).compareTo(Duration.ofMillis(1)) < 0) {
            throw new InvalidRequestException("pollInterval", "The poll interval must be 1 ms or more.");
        }
        return (waited, random) -> interval;
    }
}
