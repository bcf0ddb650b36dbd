package io.github.tctasks.client;

import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The answer to come of one call, and the job that makes the call. Whoever completes it ends the call: the thread that
 * makes it is interrupted, before dependents run, and only while it is at this call. Thread-safe.
 *
 * @param <R> the response's type
 */
final class AsyncCall<R> extends CompletableFuture<R> implements Runnable {

    private final Function<BooleanSupplier, R> call;
    private final Consumer<AsyncCall<?>> whenOver;

    // An interruption is made under the lock: after it, the thread may be at another job.
    private final Object lock = new Object();
    private @Nullable Thread maker;
    private boolean interrupted;
    private boolean over;

    /** Takes a call, which is told whether it is over and has nobody left to answer. */
    AsyncCall(Function<BooleanSupplier, R> call, Consumer<AsyncCall<?>> whenOver) {
        this.call = call;
        this.whenOver = whenOver;
    }

    @Override
    public void run() {
        if (!begin()) {
            return;
        }
        try {
            R response = call.apply(this::isOver);
            if (end()) {
                super.complete(response);
            }
        } catch (Throwable e) {
            if (end()) {
                super.completeExceptionally(e);
            }
        }
    }

    private boolean begin() {
        synchronized (lock) {
            maker = over ? null : Thread.currentThread();
            return !over;
        }
    }

    private boolean isOver() {
        synchronized (lock) {
            return over;
        }
    }

    /** Lets go of the thread, as it was before; tells whether it is the call itself that completes this. */
    private boolean end() {
        synchronized (lock) {
            maker = null;
            if (interrupted) {
                boolean unused = Thread.interrupted();
            }
            if (over) {
                return false;
            }
            over = true;
        }
        whenOver.accept(this);
        return true;
    }

    private void stop() {
        synchronized (lock) {
            if (over) {
                return;
            }
            over = true;
            if (maker != null) {
                interrupted = true;
                maker.interrupt();
            }
        }
        whenOver.accept(this);
    }

    @Override
    public boolean cancel(boolean mayInterruptIfRunning) {
        stop();
        return super.cancel(mayInterruptIfRunning);
    }

    @Override
    public boolean complete(R value) {
        stop();
        return super.complete(value);
    }

    @Override
    public boolean completeExceptionally(Throwable failure) {
        stop();
        return super.completeExceptionally(failure);
    }
}
