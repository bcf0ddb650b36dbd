package io.github.tctasks.waiting;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Durations in nanoseconds that can be added to a monotonic clock without overflow. */
final class Nanos {

    // More than seventy years: for a wait as good as for ever.
    private static final long MOST = Long.MAX_VALUE / 4;

    private Nanos() {}

    /** Returns a duration in nanoseconds, zero for a negative one. */
    static long of(Duration duration) {
        return Math.max(0, Math.min(MOST, TimeUnit.NANOSECONDS.convert(duration)));
    }
}
