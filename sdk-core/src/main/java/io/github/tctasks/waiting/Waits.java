package io.github.tctasks.waiting;

import io.github.tctasks.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;

/** Waits put together, of one service or of several. Thread-safe, holds no state. */
public final class Waits {

    private Waits() {}

    /**
     * Waits for all of several tasks to succeed.
     *
     * <p>The first that fails ends the whole, and the other waits are cancelled with it; so are they if the returned
     * future is cancelled.
     *
     * @param <R> what the waits have in common
     * @param waits the waits
     * @return the responses to come, in the order of the waits
     */
    public static <R> CompletableFuture<List<R>> all(List<? extends CompletableFuture<? extends R>> waits) {
        List<CompletableFuture<? extends R>> each = List.copyOf(waits);
        CompletableFuture<List<R>> all = new CompletableFuture<>();
        AtomicInteger left = new AtomicInteger(each.size());
        for (CompletableFuture<? extends R> wait : each) {
            CompletableFuture<?> unused = wait.whenComplete((response, failure) -> {
                if (failure != null) {
                    all.completeExceptionally(failure);
                } else if (left.decrementAndGet() == 0) {
                    all.complete(each.stream().<R>map(CompletableFuture::join).toList());
                }
            });
        }
        if (each.isEmpty()) {
            all.complete(List.of());
        }
        return cancelling(all, each);
    }

    /**
     * Waits for the first of several tasks to succeed; the other waits are then cancelled.
     *
     * <p>If none succeeds the whole fails with the last failure, which has the others suppressed.
     *
     * @param <R> what the waits have in common
     * @param waits the waits, at least one
     * @return the first response to come
     */
    public static <R> CompletableFuture<R> any(List<? extends CompletableFuture<? extends R>> waits) {
        List<CompletableFuture<? extends R>> each = List.copyOf(waits);
        CompletableFuture<R> any = new CompletableFuture<>();
        FailureCollector failures = new FailureCollector(each.size());
        for (CompletableFuture<? extends R> wait : each) {
            CompletableFuture<?> unused = wait.whenComplete((response, failure) -> {
                if (failure == null) {
                    any.complete(response);
                } else {
                    failures.add(failure, any);
                }
            });
        }
        if (each.isEmpty()) {
            any.completeExceptionally(new InvalidRequestException("waits", "There is no task to wait for."));
        }
        return cancelling(any, each);
    }

    private static <T> CompletableFuture<T> cancelling(
            CompletableFuture<T> whole, List<? extends CompletableFuture<?>> parts) {
        CompletableFuture<T> unused = whole.whenComplete((result, failure) -> parts.forEach(part -> part.cancel(true)));
        return whole;
    }

    private static final class FailureCollector {

        private int left;
        private final List<Throwable> seen = new ArrayList<>();

        FailureCollector(int left) {
            this.left = left;
        }

        void add(Throwable failure, CompletableFuture<?> whole) {
            if (isLast(failure)) {
                whole.completeExceptionally(failure);
            }
        }

        private synchronized boolean isLast(Throwable failure) {
            left--;
            if (left > 0) {
                seen.add(failure);
                return false;
            }
            // The same wait may be among them twice, and no failure can suppress itself.
            seen.stream().filter(other -> other != failure).forEach(failure::addSuppressed);
            return true;
        }
    }
}
