package io.github.tctasks.waiting;

/**
 * The pace of requests that one process allows itself under a limit that it may share with others unknown to it.
 *
 * <p>Additive increase, multiplicative decrease: the pace grows by a fixed amount a second up to the limit, and is cut
 * when the service refuses for too many requests, a fast one by a larger part than a slow one. Processes that do so settle
 * on equal shares. Times are in nanoseconds of one monotonic clock. Not thread-safe.
 */
final class AdaptivePace {

    // A little below the limit, since requests do not arrive as evenly as they are let go: 20 of them take 50 ms more.
    private static final double MARGIN = 0.95;
    // Found by simulation: slower growth leaves larger differences for longer, faster growth is refused more often.
    private static final double GROWTH_PER_SECOND = 0.009;
    private static final double MOST_KEPT = 0.88;
    private static final double FLOOR = 0.02;
    private static final double SECOND = 1e9;

    private final double highest;
    private double rate;
    private long lastChange;
    private long lastCut;
    private long nextSend;

    AdaptivePace(RateLimit limit, long now) {
        this.highest = MARGIN * limit.requests() * SECOND / limit.period().toNanos();
        this.rate = highest;
        this.lastChange = now;
        this.lastCut = now - (long) SECOND;
        this.nextSend = now;
    }

    /** Returns when the next request may be sent. */
    long nextSend() {
        return nextSend;
    }

    /** Returns the present rate in requests a second. */
    double rate() {
        return rate;
    }

    void sent(long now) {
        grow(now);
        double interval = SECOND / rate;
        // Who comes a little late goes on a little sooner, else a busy machine would lose its part of the limit.
        nextSend = Math.max(nextSend + (long) interval, now + (long) (interval * MARGIN));
    }

    /** Takes back what was taken for sent, since another limiter let it through only from a time on. */
    void notSent(long until) {
        // Whoever came later than that time would lose the next permit to the one who got the last, again and again.
        nextSend = until;
    }

    /** Cuts the pace, once for all refusals that the same excess has caused. */
    void refused(long now) {
        grow(now);
        if (now - lastCut >= SECOND) {
            rate = Math.max(highest * FLOOR, rate * kept());
            lastCut = now;
        }
        nextSend = Math.max(nextSend, now + (long) (SECOND / rate));
    }

    /** Who is refused is luck: that the faster one loses the larger part evens it out. */
    private double kept() {
        return Math.min(MOST_KEPT, 0.97 - 0.22 * rate / highest);
    }

    private void grow(long now) {
        rate = Math.min(highest, rate + highest * GROWTH_PER_SECOND * (now - lastChange) / SECOND);
        lastChange = now;
    }
}
