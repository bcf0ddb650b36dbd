package io.github.tctasks.waiting;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;

/** How waits have ended; a wait that hangs fails the test. */
final class Outcomes {

    private static final int PATIENCE_SECONDS = 30;

    private Outcomes() {}

    static <T> T success(CompletableFuture<T> wait) {
        try {
            return wait.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError("The wait has not succeeded", e);
        }
    }

    static Throwable failure(CompletableFuture<?> wait) {
        try {
            throw new AssertionError("The wait has succeeded: " + wait.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (ExecutionException e) {
            return e.getCause() == null ? e : e.getCause();
        } catch (Exception e) {
            return e;
        }
    }

    static <E extends Throwable> E failure(CompletableFuture<?> wait, Class<E> type) {
        Throwable failure = failure(wait);
        if (!type.isInstance(failure)) {
            throw new AssertionError("Expected a " + type.getSimpleName(), failure);
        }
        return type.cast(failure);
    }
}
