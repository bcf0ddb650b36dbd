package io.github.tctasks.sandbox;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Map;

/**
 * Refuses requests that come too often. The window slides: whichever period one looks at, no more requests than the limit were
 * accepted in it. Requests that are refused do not count. Thread-safe.
 */
final class RateGate implements Gate {

    private static final int MAX_KEYS = 1000;

    private final InstantSource clock;
    private final Map<Key, ArrayDeque<Instant>> accepted = new BoundedMap<>(MAX_KEYS);

    private record Key(String secretId, String region, String service, String action) {}

    /**
     * Starts with no request.
     *
     * @param clock tells when a request came
     */
    RateGate(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void check(Caller caller, WireRequest request, Action action) {
        RateLimit limit = action.rateLimit();
        if (limit == null) {
            return;
        }
        String region = request.common(WireRequest.REGION);
        Key key = new Key(caller.secretId(), region == null ? "" : region, action.service(), action.name());
        if (!accept(key, limit)) {
            throw new ApiException(
                    "RequestLimitExceeded",
                    "The action " + action.name() + " may be called " + limit.requests() + " times in "
                            + limit.period().toSeconds()
                            + " s with one secret id in one region. Call less often, or wait and call again.");
        }
    }

    private boolean accept(Key key, RateLimit limit) {
        synchronized (accepted) {
            ArrayDeque<Instant> last = accepted.computeIfAbsent(key, unused -> new ArrayDeque<>());
            Instant now = clock.instant();
            if (last.size() >= limit.requests()) {
                // Without its sign, so that a clock that is set back by far does not refuse everything until it has
                // caught up.
                Duration since = Duration.between(last.getFirst(), now).abs();
                if (since.compareTo(limit.period()) < 0) {
                    return false;
                }
                last.removeFirst();
            }
            last.addLast(now);
            return true;
        }
    }
}
