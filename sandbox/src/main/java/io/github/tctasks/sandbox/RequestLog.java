package io.github.tctasks.sandbox;

import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The last requests that came. Thread-safe. */
final class RequestLog {

    private static final int MAX_BODY = 64 * 1024;

    private final int capacity;
    private final ArrayDeque<Entry> entries = new ArrayDeque<>();

    private record Entry(WireRequest request, @Nullable String action, String outcome) {}

    /**
     * Starts empty.
     *
     * @param capacity the greatest number of requests to keep; the oldest go first
     */
    RequestLog(int capacity) {
        this.capacity = capacity;
    }

    void add(WireRequest request, String outcome) {
        WireRequest shortened = request.withBodyUpTo(MAX_BODY);
        synchronized (entries) {
            entries.addLast(new Entry(shortened, request.action(), outcome));
            if (entries.size() > capacity) {
                entries.removeFirst();
            }
        }
    }

    List<RecordedRequest> recorded() {
        List<Entry> copy;
        synchronized (entries) {
            copy = List.copyOf(entries);
        }
        return copy.stream()
                .map(entry -> RecordedRequest.of(entry.request, entry.action, entry.outcome))
                .toList();
    }
}
