package io.github.tctasks.client;

import java.net.http.HttpClient;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The thread of one HTTP client of a JDK before 21, which cannot be closed.
 *
 * <p>Its selector thread ends when it is interrupted, and closes all sockets as it does. It is made in the group of the
 * thread that builds the client: that group is ours, which is how it is found again.
 */
final class HttpClientThreads {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final String name = "tctasks-http-" + COUNT.incrementAndGet();
    private final ThreadGroup group = group(name);

    // Before JDK 19 a group is kept by its parent for good unless it ends with its last thread.
    @SuppressWarnings("removal")
    private static ThreadGroup group(String name) {
        ThreadGroup group = new ThreadGroup(name);
        group.setDaemon(true);
        return group;
    }

    HttpClient start(HttpClient.Builder builder) {
        return CompletableFuture.supplyAsync(
                        builder::build, build -> new Thread(group, build, name + "-start", 0, false).start())
                .join();
    }

    /** Ends the thread, and what goes on in it. */
    void end() {
        group.interrupt();
    }
}
