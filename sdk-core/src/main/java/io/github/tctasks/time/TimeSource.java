package io.github.tctasks.time;

import java.time.Duration;
import java.time.Instant;

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
     * Returns the system's clocks and {@link Thread#sleep}.
     *
     * @return the time source
     */
    static TimeSource system() {
        return SystemTime.INSTANCE;
    }
}
