package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * How far one wait has come: from the outcome of a poll to what is next.
 *
 * <p>It neither asks nor sleeps. Times are nanoseconds of one monotonic clock. One poll at a time uses it; a time-out may
 * come at any time.
 */
final class WaitProgress<R extends ApiResponse> {

    private static final Duration LONGEST_LEAD = Duration.ofMillis(200);

    private final Poller<?, R> poller;
    private final String id;
    private final WaitOptions options;
    private final Consumer<TaskSnapshot<R>> consumer;
    private final long start;
    private final Duration ageAtStart;

    private boolean answered;
    private int failuresInARow;

    // What a time-out tells, which may come while a poll is under way.
    private int polls;
    private TaskState lastState = TaskState.UNKNOWN;
    private @Nullable SdkException lastFailure;
    private @Nullable TaskSnapshot<R> failed;

    /** Begins a wait for a task that was submitted {@code ageAtStart} before. */
    WaitProgress(
            Poller<?, R> poller,
            String id,
            WaitOptions options,
            Consumer<TaskSnapshot<R>> consumer,
            long start,
            Duration ageAtStart) {
        this.poller = poller;
        this.id = id;
        this.options = options;
        this.consumer = consumer;
        this.start = start;
        this.ageAtStart = ageAtStart;
    }

    String id() {
        return id;
    }

    long deadline() {
        return start + Nanos.of(options.timeout());
    }

    /** Counts a poll that is made now. */
    synchronized void onAsking() {
        polls++;
    }

    /** Remembers that the task has failed, for the case that no further answer says why. */
    synchronized void onFailedWithoutReason(TaskSnapshot<R> task) {
        lastState = task.state();
        failed = task;
    }

    Next<R> onAnswer(TaskSnapshot<R> task, long now) {
        answered = true;
        failuresInARow = 0;
        rememberAnswer(task.state());
        options.listener().onSnapshot(task);
        consumer.accept(task);
        return switch (task.state()) {
            case SUCCEEDED -> new Next.Succeed<>(task.response());
            case FAILED -> new Next.Fail<>(new TaskFailedException(task));
            case UNKNOWN -> options.failOnUnknown() ? new Next.Fail<>(unknown(task)) : pollAgain(now);
            case PENDING, RUNNING -> pollAgain(now);
        };
    }

    private synchronized void rememberAnswer(TaskState state) {
        lastState = state;
        lastFailure = null;
        failed = null;
    }

    private synchronized void rememberFailure(SdkException failure) {
        lastFailure = failure;
    }

    private SdkException unknown(TaskSnapshot<R> task) {
        return new MalformedResponseException(
                "%s task %s has the status %s, which the spec does not know"
                        .formatted(task.service(), id, task.rawStatus()),
                null);
    }

    Next<R> onFailure(SdkException failure, long now) {
        rememberFailure(failure);
        if (isThrottled(failure)) {
            // The lane slows down for all; within one period the excess has passed.
            return retry(
                    failure,
                    now,
                    shorter(backoff(now), poller.mapping().rateLimit().period()));
        }
        if (isPerhapsNotYetVisible(failure, now)) {
            return retry(failure, now, backoff(now));
        }
        failuresInARow++;
        if (poller.retryPolicy().allowsAnother(failuresInARow, failure)) {
            return retry(failure, now, poller.retryPolicy().delay(failuresInARow, poller.random()));
        }
        if (answered && poller.retryPolicy().allowsAnother(1, failure)) {
            // The task is known to be there: an outage, however long, is waited out like the task itself.
            return retry(failure, now, backoff(now));
        }
        return new Next.Fail<>(orKnownFailure(failure));
    }

    private Duration backoff(long now) {
        return options.backoff().delay(age(now), poller.random());
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    static boolean isThrottled(SdkException failure) {
        return failure instanceof ServiceException e && e.category().equals("RequestLimitExceeded");
    }

    private boolean isPerhapsNotYetVisible(SdkException failure, long now) {
        return failure instanceof ServiceException e
                && poller.mapping().notFoundCodes().contains(e.code())
                && age(now).compareTo(options.notFoundGrace()) < 0;
    }

    private Next<R> retry(SdkException failure, long now, Duration delay) {
        Next<R> next = pollAfter(now, delay);
        if (next instanceof Next.Poll<R> poll) {
            options.listener().onRetry(id, failure, Duration.ofNanos(poll.at() - now));
        }
        return next;
    }

    private Next<R> pollAgain(long now) {
        return pollAfter(now, backoff(now));
    }

    /** The last poll comes right before the deadline; after it there is nothing to wait for. */
    private Next<R> pollAfter(long now, Duration delay) {
        long last = deadline() - lead();
        if (now >= last) {
            return new Next.Fail<>(timedOut(now));
        }
        return new Next.Poll<>(now + Math.min(Nanos.of(delay), last - now));
    }

    private long lead() {
        return Math.min(LONGEST_LEAD.toNanos(), Nanos.of(options.timeout()) / 10);
    }

    private Duration age(long now) {
        return ageAtStart.plusNanos(now - start);
    }

    synchronized SdkException timedOut(long now) {
        WaitTimeoutException timeout = new WaitTimeoutException(
                poller.mapping().service(), id, lastState, polls, Duration.ofNanos(now - start));
        if (lastFailure != null) {
            timeout.addSuppressed(lastFailure);
        }
        return orKnownFailure(timeout);
    }

    private synchronized SdkException orKnownFailure(SdkException otherwise) {
        if (failed == null) {
            return otherwise;
        }
        TaskFailedException known = new TaskFailedException(failed);
        known.addSuppressed(otherwise);
        return known;
    }
}
