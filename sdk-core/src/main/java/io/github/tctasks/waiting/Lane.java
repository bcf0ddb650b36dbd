package io.github.tctasks.waiting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The waits of one hub that share one rate limit, and the pace of their polls.
 *
 * <p>Of the waits that are due, the one polled longest ago goes first: when more are due than the limit lets through,
 * they take turns. The hub's lock guards it.
 */
final class Lane {

    private static final Comparator<PendingWait<?, ?>> BY_NUMBER = Comparator.comparingLong(wait -> wait.number);
    private static final Comparator<PendingWait<?, ?>> BY_DUE =
            Comparator.<PendingWait<?, ?>>comparingLong(wait -> wait.due).thenComparing(BY_NUMBER);
    private static final Comparator<PendingWait<?, ?>> BY_LAST_POLL =
            Comparator.<PendingWait<?, ?>>comparingLong(wait -> wait.lastPoll).thenComparing(BY_NUMBER);

    private final RateLimiter limiter;
    private final AdaptivePace pace;
    private final boolean ofBatches;
    private final int size;
    private final TreeSet<PendingWait<?, ?>> later = new TreeSet<>(BY_DUE);
    private final TreeSet<PendingWait<?, ?>> ready = new TreeSet<>(BY_LAST_POLL);

    private Lane(RateLimiter limiter, AdaptivePace pace, boolean ofBatches, int size) {
        this.limiter = limiter;
        this.pace = pace;
        this.ofBatches = ofBatches;
        this.size = size;
    }

    /** Makes a lane whose polls ask for one task each. */
    static Lane ofSingles(RateLimiter limiter, AdaptivePace pace) {
        return new Lane(limiter, pace, false, 1);
    }

    /** Makes a lane whose polls ask for up to {@code size} tasks each. */
    static Lane ofBatches(RateLimiter limiter, AdaptivePace pace, int size) {
        return new Lane(limiter, pace, true, size);
    }

    RateLimiter limiter() {
        return limiter;
    }

    AdaptivePace pace() {
        return pace;
    }

    boolean isOfBatches() {
        return ofBatches;
    }

    void add(PendingWait<?, ?> wait) {
        later.add(wait);
    }

    void remove(PendingWait<?, ?> wait) {
        if (!later.remove(wait)) {
            ready.remove(wait);
        }
    }

    /** Takes the waits of the next poll, all of one client; none if it is not time yet. */
    List<PendingWait<?, ?>> take(long now) {
        makeReady(now);
        List<PendingWait<?, ?>> taken = new ArrayList<>();
        if (ready.isEmpty() || now < pace.nextSend()) {
            return taken;
        }
        Object client = ready.first().poller().client();
        for (PendingWait<?, ?> wait : ready) {
            if (wait.poller().client() == client) {
                taken.add(wait);
            }
            if (taken.size() == size) {
                break;
            }
        }
        taken.forEach(ready::remove);
        pace.sent(now);
        return taken;
    }

    private void makeReady(long now) {
        while (!later.isEmpty() && later.first().due <= now) {
            ready.add(later.pollFirst());
        }
    }

    /** Returns when something can be taken next, or {@link Long#MAX_VALUE}. */
    long nextEvent() {
        if (!ready.isEmpty()) {
            return pace.nextSend();
        }
        return later.isEmpty() ? Long.MAX_VALUE : Math.max(later.first().due, pace.nextSend());
    }
}
