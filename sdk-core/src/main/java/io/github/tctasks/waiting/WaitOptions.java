package io.github.tctasks.waiting;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How to wait for a task.
 *
 * <p>Immutable; each {@code with} method returns a changed copy.
 *
 * @param timeout how long to wait in all, above zero
 * @param backoff the delay between polls
 * @param submittedAt when the task was submitted, or null for when the wait begins; backoff and grace count from it
 * @param notFoundGrace for how long after submission a task that the service does not know is taken for one that is not
 *     visible yet; zero or more
 * @param failOnUnknown whether a status that the spec does not know ends the wait with a
 *     {@link io.github.tctasks.error.MalformedResponseException}; if not, the wait goes on
 * @param listener is told each snapshot and each retry
 */
public record WaitOptions(
        Duration timeout,
        Backoff backoff,
        @Nullable Instant submittedAt,
        Duration notFoundGrace,
        boolean failOnUnknown,
        WaitListener listener) {

    private static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(30);
    private static final Duration DEFAULT_GRACE = Duration.ofSeconds(5);

    /**
     * Creates options.
     *
     * @param timeout how long to wait in all, above zero
     * @param backoff the delay between polls
     * @param submittedAt when the task was submitted, or null for when the wait begins
     * @param notFoundGrace for how long after submission a task may stay unknown to the service, zero or more
     * @param failOnUnknown whether a status that the spec does not know ends the wait
     * @param listener is told each snapshot and each retry
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
     * Returns the default options: half an hour, {@link Backoff#proportional()}, submitted when the wait begins, five
     * seconds of grace, going on at an unknown status, no listener.
     *
     * @return the options
     */
    public static WaitOptions defaults() {
        return timeout(DEFAULT_TIMEOUT);
    }

    /**
     * Returns the default options with a timeout.
     *
     * @param timeout how long to wait in all, above zero
     * @return the options
     * @throws InvalidRequestException if the time is zero or less
     */
    public static WaitOptions timeout(Duration timeout) {
        return new WaitOptions(timeout, Backoff.proportional(), null, DEFAULT_GRACE, false, snapshot -> {});
    }

    /**
     * Returns a copy with another timeout.
     *
     * @param timeout how long to wait in all, above zero
     * @return the copy
     */
    public WaitOptions withTimeout(Duration timeout) {
        return new WaitOptions(timeout, backoff, submittedAt, notFoundGrace, failOnUnknown, listener);
    }

    /**
     * Returns a copy with another backoff.
     *
     * @param backoff the delay between polls
     * @return the copy
     */
    public WaitOptions withBackoff(Backoff backoff) {
        return new WaitOptions(timeout, backoff, submittedAt, notFoundGrace, failOnUnknown, listener);
    }

    /**
     * Returns a copy with the time when the task was submitted.
     *
     * @param submittedAt the time
     * @return the copy
     */
    public WaitOptions withSubmittedAt(Instant submittedAt) {
        return new WaitOptions(timeout, backoff, submittedAt, notFoundGrace, failOnUnknown, listener);
    }

    /**
     * Returns a copy with another grace period for tasks that the service does not know yet.
     *
     * @param grace zero or more
     * @return the copy
     */
    public WaitOptions withNotFoundGrace(Duration grace) {
        return new WaitOptions(timeout, backoff, submittedAt, grace, failOnUnknown, listener);
    }

    /**
     * Returns a copy that ends the wait at a status that the spec does not know.
     *
     * @return the copy
     */
    public WaitOptions withFailOnUnknown() {
        return new WaitOptions(timeout, backoff, submittedAt, notFoundGrace, true, listener);
    }

    /**
     * Returns a copy with another listener.
     *
     * @param listener is told each snapshot and each retry
     * @return the copy
     */
    public WaitOptions withListener(WaitListener listener) {
        return new WaitOptions(timeout, backoff, submittedAt, notFoundGrace, failOnUnknown, listener);
    }

    /** Returns how old the task is when the wait begins. */
    Duration ageAt(Instant now) {
        Duration age = submittedAt == null ? Duration.ZERO : Duration.between(submittedAt, now);
        return age.isNegative() ? Duration.ZERO : age;
    }
}
