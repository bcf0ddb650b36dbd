package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** One wait for the end of one task, from its first poll to its last. Used once, by one thread. */
final class TaskWait<Q extends ApiRequest, R extends ApiResponse> {

    // About a round trip, so that the last answer is there when the time is over.
    private static final Duration LAST_POLL_LEAD = Duration.ofMillis(100);

    private final TaskMapping<?, Q, R> mapping;
    private final Function<Q, TaskSnapshot<R>> describe;
    private final Q request;
    private final WaitOptions options;
    private final TimeSource time;
    private final RandomGenerator random;
    private final long start;

    private TaskState lastState = TaskState.UNKNOWN;
    private int polls;

    TaskWait(
            TaskMapping<?, Q, R> mapping,
            Function<Q, TaskSnapshot<R>> describe,
            Q request,
            WaitOptions options,
            TimeSource time,
            RandomGenerator random) {
        this.mapping = mapping;
        this.describe = describe;
        this.request = request;
        this.options = options;
        this.time = time;
        this.random = random;
        this.start = time.nanoTime();
    }

    R await() {
        Duration lastPollAt =
                options.timeout().minus(min(LAST_POLL_LEAD, options.timeout().dividedBy(10)));
        while (true) {
            Duration polledAt = waited();
            TaskSnapshot<R> task = poll(polledAt);
            if (task != null && task.state() == TaskState.SUCCEEDED) {
                return task.response();
            }
            if (task != null && task.state() == TaskState.FAILED) {
                throw new TaskFailedException(task);
            }
            checkTime(polledAt.compareTo(lastPollAt) < 0);
            Duration delay = options.backoff().delay(waited(), random);
            sleep(min(delay, lastPollAt.minus(waited())));
            checkTime(true);
        }
    }

    /** Asks for the task and tells the listener; null while the service may just not see the task yet. */
    private @Nullable TaskSnapshot<R> poll(Duration waited) {
        polls++;
        TaskSnapshot<R> task;
        try {
            task = describe.apply(request);
        } catch (ServiceException e) {
            boolean perhapsNotYetVisible =
                    mapping.notFoundCodes().contains(e.code()) && waited.compareTo(options.notFoundGrace()) < 0;
            if (perhapsNotYetVisible) {
                return null;
            }
            throw e;
        }
        lastState = task.state();
        options.listener().accept(task);
        return task;
    }

    private void checkTime(boolean anotherPollIsDue) {
        Duration waited = waited();
        if (!anotherPollIsDue || waited.compareTo(options.timeout()) >= 0) {
            throw new WaitTimeoutException(mapping.service(), mapping.id().apply(request), lastState, polls, waited);
        }
    }

    private Duration waited() {
        return Duration.ofNanos(time.nanoTime() - start);
    }

    private void sleep(Duration delay) {
        try {
            time.sleep(delay);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted while waiting for a " + mapping.service() + " task", e);
        }
    }

    private static Duration min(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
