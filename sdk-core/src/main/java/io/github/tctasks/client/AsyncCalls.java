package io.github.tctasks.client;

import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.TransportException;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The calls of one client that other threads make, on an executor that was handed in or on threads of its own. */
final class AsyncCalls implements AutoCloseable {

    private final String client;
    private final Executor executor;
    private final @Nullable CallThreads threads;
    private final Set<AsyncCall<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean closed;

    AsyncCalls(String client, @Nullable Executor executor) {
        this.client = client;
        if (executor == null) {
            CallThreads own = CallThreads.best();
            this.threads = own;
            this.executor = own;
        } else {
            this.threads = null;
            this.executor = executor;
        }
    }

    /** Starts a call, which is told whether it is over and has nobody left to answer. */
    <R> CompletableFuture<R> start(Function<BooleanSupplier, R> call) {
        AsyncCall<R> started = new AsyncCall<>(call, underWay::remove);
        underWay.add(started);
        // Not before it is known: a close at the same time either finds it or is seen here.
        if (closed) {
            started.completeExceptionally(closedException());
            return started;
        }
        try {
            executor.execute(started);
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(new TransportException("No thread can be had for the call: " + e, e));
        }
        return started;
    }

    private ClientClosedException closedException() {
        return new ClientClosedException("This " + client + " client is closed.");
    }

    /** Ends the calls that are under way, and own threads with them. An executor that was handed in goes on. */
    @Override
    public void close() {
        closed = true;
        underWay.forEach(call -> call.completeExceptionally(closedException()));
        if (threads != null) {
            threads.close();
        }
    }
}
