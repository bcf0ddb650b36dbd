package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One wait that a hub holds.
 *
 * <p>While it is in its lane the hub's lock guards its fields; while it is not, they belong to the poll under way, of
 * which there is one at a time.
 */
final class PendingWait<Q extends ApiRequest, R extends ApiResponse> {

    /** Tells waits of equal times apart. */
    final long number;

    final long deadline;
    long due;
    long lastPoll;

    @Nullable
    Lane lane;

    private final Poller<Q, R> poller;
    private final Q request;
    private final WaitProgress<R> progress;
    private final CompletableFuture<R> result;
    private long pollBefore;
    private boolean alone;

    PendingWait(
            long number,
            Poller<Q, R> poller,
            Q request,
            WaitProgress<R> progress,
            CompletableFuture<R> result,
            long now) {
        this.number = number;
        this.deadline = progress.deadline();
        this.poller = poller;
        this.request = request;
        this.progress = progress;
        this.result = result;
        this.due = now;
        this.lastPoll = now;
    }

    Poller<Q, R> poller() {
        return poller;
    }

    String id() {
        return progress.id();
    }

    /** Returns what the next poll asks for this task and others together, or null if it asks for this one alone. */
    @Nullable
    BatchPoller<R> batch() {
        BatchPoller<R> batch = poller.batch();
        return batch == null || alone || batch.isRefused() || !poller.mapping().isNamedByMainId(request) ? null : batch;
    }

    /** Has the next poll ask for this task alone, since a batch could not answer. */
    void leaveBatches() {
        alone = true;
    }

    /** Tells whether the wait has ended, by cancellation for example; known at once to every thread. */
    boolean isEnded() {
        return result.isDone();
    }

    /** Counts a poll that is made now. */
    void onAsking(long now) {
        pollBefore = lastPoll;
        lastPoll = now;
        progress.onAsking();
    }

    /** Gives the wait its turn back, since the service refused to serve the poll; else it would wait for another round. */
    void keepTurn() {
        lastPoll = pollBefore;
    }

    /** Asks for this task alone. */
    R ask() {
        R response = poller.attempt().apply(request);
        alone = false;
        return response;
    }

    /** Tells whether a batch's answer leaves a question: the single query knows why the task has failed. */
    boolean lacksReason(R response) {
        TaskSnapshot<R> task = poller.mapping().snapshot(request, response);
        if (task.state() != TaskState.FAILED) {
            return false;
        }
        progress.onFailedWithoutReason(task);
        return true;
    }

    Next<R> onAnswer(R response, long now) {
        return guarded(() -> progress.onAnswer(poller.mapping().snapshot(request, response), now));
    }

    Next<R> onFailure(SdkException failure, long now) {
        return guarded(() -> progress.onFailure(failure, now));
    }

    /** What a listener, a backoff or anything else of the caller's throws ends the wait, and no other. */
    private static <R> Next<R> guarded(Supplier<Next<R>> step) {
        try {
            return step.get();
        } catch (Throwable e) {
            return new Next.Fail<>(e);
        }
    }

    /** Ends the wait, outside the hub's lock, since what depends on the result runs here. */
    void end(Next<R> last) {
        if (last instanceof Next.Succeed<R> success) {
            result.complete(success.response());
        } else if (last instanceof Next.Fail<R> failure) {
            fail(failure.failure());
        }
    }

    /** Ends the wait without success, outside the hub's lock as well. */
    void fail(Throwable failure) {
        result.completeExceptionally(failure);
    }

    /** Ends the wait since its time is over. */
    void timeOut(long now) {
        fail(progress.timedOut(now));
    }
}
