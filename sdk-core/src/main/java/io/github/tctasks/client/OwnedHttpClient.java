package io.github.tctasks.client;

import java.io.IOException;
import java.net.http.HttpClient;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP client of the JDK that can be closed, with its threads and sockets. Thread-safe.
 *
 * <p>From JDK 21 on the client's own {@code shutdownNow} ends exchanges under way at once. Before, they go on until their
 * end or time-out, and with the last one threads and sockets end: ending them earlier would end the time-outs too.
 */
final class OwnedHttpClient implements AutoCloseable {

    /** Added to the count of exchanges by {@link #close()}, which makes it negative. */
    private static final int CLOSED = Integer.MIN_VALUE;

    private final AtomicInteger exchanges = new AtomicInteger();
    private final @Nullable HttpClientThreads threads;
    private volatile @Nullable HttpClient client;

    private OwnedHttpClient(HttpClient client, @Nullable HttpClientThreads threads) {
        this.client = client;
        this.threads = threads;
    }

    static OwnedHttpClient start(HttpClient.Builder builder) {
        if (JdkClientShutdown.isAvailable()) {
            return new OwnedHttpClient(builder.build(), null);
        }
        HttpClientThreads threads = new HttpClientThreads();
        return new OwnedHttpClient(threads.start(builder), threads);
    }

    /** Returns the client for one exchange, which {@link #end()} must follow. */
    HttpClient begin() throws IOException {
        HttpClient open = client;
        if (open == null || exchanges.getAndUpdate(count -> count < 0 ? count : count + 1) < 0) {
            throw new IOException("the transport is closed");
        }
        return open;
    }

    void end() {
        if (exchanges.decrementAndGet() == CLOSED && threads != null) {
            threads.end();
        }
    }

    @Override
    public void close() {
        HttpClient open = client;
        int underWay = exchanges.getAndUpdate(count -> count < 0 ? count : count + CLOSED);
        if (underWay < 0 || open == null) {
            return;
        }
        client = null;
        if (threads == null) {
            JdkClientShutdown.shutDown(open);
        } else if (underWay == 0) {
            threads.end();
        }
    }
}
