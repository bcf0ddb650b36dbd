package io.github.tctasks.waiting;

import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Grants a permit when the time since the last one is at least the spacing: a bucket of one token, in one number. Thread-safe,
 * without locks.
 */
final class EvenSpacing implements RateLimiter {

    private final long spacing;
    private final TimeSource time;
    private final AtomicLong free;

    EvenSpacing(Duration spacing, TimeSource time) {
        this.spacing = spacing.toNanos();
        this.time = time;
        this.free = new AtomicLong(time.nanoTime());
    }

    @Override
    public Duration tryAcquire() {
        while (true) {
            long next = free.get();
            long now = time.nanoTime();
            // The difference, since the clock's values may overflow.
            long early = next - now;
            if (early > 0) {
                return Duration.ofNanos(early);
            }
            if (free.compareAndSet(next, now + spacing)) {
                return Duration.ZERO;
            }
        }
    }
}
