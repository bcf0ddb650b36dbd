package io.github.tctasks.credentials;

import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.SdkException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that takes time, done once at a time for all who need it, on a daemon thread that ends with it.
 *
 * <p>On no caller's thread, so that the interruption of one caller does not fail the others. Thread-safe.
 */
final class SharedAttempt<T> implements AutoCloseable {

    private static final long MILLIS_TO_END = 5_000;

    private final String name;
    private final Duration patience;
    private final Supplier<T> attempt;

    private @Nullable CompletableFuture<T> result;
    private @Nullable Thread thread;
    private volatile boolean closed;

    /**
     * @param name whose credentials it is about, for messages
     * @param patience how long a caller waits at most
     * @param attempt does it; what it returns has to be visible to the others when it ends
     */
    SharedAttempt(String name, Duration patience, Supplier<T> attempt) {
        this.name = name;
        this.patience = patience;
        this.attempt = attempt;
    }

    void checkOpen() {
        if (closed) {
            throw closed();
        }
    }

    private ClientClosedException closed() {
        return new ClientClosedException("The credentials of " + name + " are closed.");
    }

    /** Begins an attempt, or joins the one under way; none is begun if {@code present} returns a value meanwhile. */
    synchronized CompletableFuture<T> begin(Supplier<? extends @Nullable T> present) {
        checkOpen();
        if (result != null) {
            return result;
        }
        T already = present.get();
        if (already != null) {
            return CompletableFuture.completedFuture(already);
        }
        CompletableFuture<T> begun = new CompletableFuture<>();
        Thread worker = new Thread(null, () -> run(begun), "tctasks-credentials " + name, 0, false);
        worker.setDaemon(true);
        worker.start();
        result = begun;
        thread = worker;
        return begun;
    }

    private void run(CompletableFuture<T> begun) {
        try {
            T value = attempt.get();
            end();
            begun.complete(value);
        } catch (Throwable e) {
            end();
            begun.completeExceptionally(e);
        }
    }

    // The thread is kept: whoever closes waits for the last of it.
    private synchronized void end() {
        result = null;
    }

    /** Returns what an attempt brings; throws its failure, a new exception for each caller. */
    T await(Supplier<? extends @Nullable T> present) {
        try {
            return begin(present).get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new NoCredentialsException(
                    "The source of the credentials of %s did not answer within %d ms."
                            .formatted(name, patience.toMillis()),
                    null);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for the credentials of " + name, e);
        }
    }

    private RuntimeException failure(Throwable failure) {
        if (closed) {
            return closed();
        }
        return new NoCredentialsException(describe(failure), failure);
    }

    /** Returns what may be told of a failure: an exception that is not the SDK's could quote a secret. */
    static String describe(Throwable failure) {
        return failure instanceof SdkException own
                ? own.getMessage()
                : "The source of the credentials failed: " + failure.getClass().getName();
    }

    /** Refuses further attempts, fails who waits, ends the thread and waits a while for its end. */
    @Override
    public void close() {
        Thread worker = stop();
        if (worker == null || worker == Thread.currentThread()) {
            return;
        }
        worker.interrupt();
        try {
            worker.join(MILLIS_TO_END);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized @Nullable Thread stop() {
        closed = true;
        if (result != null) {
            result.completeExceptionally(closed());
        }
        return thread;
    }
}
