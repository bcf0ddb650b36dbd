package io.github.tctasks.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;

/**
 * Wall clock, monotonic clock and sleep as one value, so that a test can run on virtual time.
 *
 * <p>Implementations are thread-safe.
 */
public interface TimeSource {

    /**
     * Returns the time of day, which signatures carry.
     *
     * @return the current instant
     */
    Instant now();

    /**
     * Returns a time that only grows, for measuring how long something took.
     *
     * @return nanoseconds since an arbitrary origin
     */
    long nanoTime();

    /**
     * Waits.
     *
     * @param duration how long; zero or negative returns at once
     * @throws InterruptedException if the thread is interrupted
     */
    void sleep(Duration duration) throws InterruptedException;

    /**
     * Waits until a condition is signalled or time has passed; it may also return early.
     *
     * <p>This default sleeps, which suits virtual time that moves on by the sleep and returns. A source on which others have to
     * act meanwhile lets go of the lock, as {@link Condition#awaitNanos} does.
     *
     * @param condition the condition, whose lock the caller holds
     * @param atMost how long to wait; zero or negative returns at once
     * @throws InterruptedException if the thread is interrupted
     */
    default void await(Condition condition, Duration atMost) throws InterruptedException {
        sleep(atMost);
    }

    /**
     * Returns the system's clocks and {@link Thread#sleep}.
     *
     * @return the time source
     */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }
}
