package io.github.tctasks.waiting;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.task.TaskSnapshot;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * How to wait for a task.
 *
 * <p>The last poll is sent right before the time is over, and none after it; when its answer is there, the wait ends.
 * What bounds the call itself are the client's time-outs.
 *
 * <p>Immutable; each {@code with} method returns a changed copy.
 *
 * @param timeout how long to wait in all, above zero
 * @param backoff the delay between polls
 * @param notFoundGrace for how long, from the first poll, a task that the service does not know is taken for one that is
 *     not visible yet; zero or more
 * @param listener is told each snapshot, on the waiting thread; what it throws ends the wait
 */
public record WaitOptions(
        Duration timeout, Backoff backoff, Duration notFoundGrace, Consumer<? super TaskSnapshot<?>> listener) {

    /**
     * Creates options.
     *
     * @param timeout how long to wait in all, above zero
     * @param backoff the delay between polls
     * @param notFoundGrace how long a task may stay unknown to the service, zero or more
     * @param listener is told each snapshot
     * @throws InvalidRequestException if a value is null or out of its range
     */
    public WaitOptions {
        Required.setting("timeout", timeout);
        Required.setting("backoff", backoff);
        Required.setting("notFoundGrace", notFoundGrace);
        Required.setting("listener", listener);
        if (timeout.isZero() || timeout.isNegative()) {
            throw new InvalidRequestException("timeout", "The time to wait must be above zero.");
        }
        if (notFoundGrace.isNegative()) {
            throw new InvalidRequestException("notFoundGrace", "The grace period must be zero or more.");
        }
    }

    /**
     * Returns the default options with a timeout: {@link Backoff#proportional()}, five seconds of grace, no listener.
     *
     * @param timeout how long to wait in all, above zero
     * @return the options
     */
    public static WaitOptions timeout(Duration timeout) {
        return new WaitOptions(timeout, Backoff.proportional(), Duration.ofSeconds(5), snapshot -> {});
    }

    /**
     * Returns a copy with another backoff.
     *
     * @param backoff the delay between polls
     * @return the copy
     */
    public WaitOptions withBackoff(Backoff backoff) {
        return new WaitOptions(timeout, backoff, notFoundGrace, listener);
    }

    /**
     * Returns a copy with another grace period for tasks that the service does not know yet.
     *
     * @param grace zero or more
     * @return the copy
     */
    public WaitOptions withNotFoundGrace(Duration grace) {
        return new WaitOptions(timeout, backoff, grace, listener);
    }

    /**
     * Returns a copy with another listener.
     *
     * @param listener is told each snapshot
     * @return the copy
     */
    public WaitOptions withListener(Consumer<? super TaskSnapshot<?>> listener) {
        return new WaitOptions(timeout, backoff, notFoundGrace, listener);
    }
}
