package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** How one client asks for many tasks at once, as long as the service lets it. Thread-safe. */
final class BatchPoller<R extends ApiResponse> {

    private static final Set<String> REFUSALS = Set.of(
            "ActionOffline",
            "InvalidAction",
            "NoSuchVersion",
            "UnauthorizedOperation",
            "UnknownParameter",
            "UnsupportedOperation",
            "UnsupportedRegion");

    private final Function<List<String>, Map<String, R>> ask;
    private final int size;
    private final RateLimit rateLimit;
    private final LimitKey key;
    private volatile boolean refused;

    /**
     * Makes a poller.
     *
     * @param ask calls the batch action once: from ids to the responses that the single query would have given; a task
     *     that the service does not know is missing
     * @param size the most ids that one call takes
     * @param rateLimit how often the batch action may be called
     * @param key what the service counts the calls by
     */
    BatchPoller(Function<List<String>, Map<String, R>> ask, int size, RateLimit rateLimit, LimitKey key) {
        this.ask = ask;
        this.size = size;
        this.rateLimit = rateLimit;
        this.key = key;
    }

    Map<String, R> ask(List<String> ids) {
        return ask.apply(ids);
    }

    int size() {
        return size;
    }

    RateLimit rateLimit() {
        return rateLimit;
    }

    LimitKey key() {
        return key;
    }

    /** Tells whether the service has said that it does not offer the batch here: single queries have to do. */
    boolean isRefused() {
        return refused;
    }

    /** Learns from a failure whether the batch is offered at all. */
    void onFailure(SdkException failure) {
        if (failure instanceof ServiceException e
                && (REFUSALS.contains(e.category()) || e.code().equals("AuthFailure.UnauthorizedOperation"))) {
            refused = true;
        }
    }
}
