package io.github.tctasks.cli;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.WaitListener;
import io.github.tctasks.waiting.WaitOptions;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;

/** One run of {@code tctask wait}: all its waits at once, a line of JSON for each as it ends, one exit code. */
final class WaitRun {

    private final Clients clients;
    private final WaitOptions options;
    private final boolean failFast;
    private final PrintWriter out;
    private final Progress progress;

    private final Map<TaskName, TaskSnapshot<?>> last = new ConcurrentHashMap<>();
    private final List<CompletableFuture<?>> waits = new ArrayList<>();
    private boolean stopped;
    private boolean failed;
    private int worst = ExitCodes.DONE;

    WaitRun(Clients clients, WaitOptions options, boolean failFast, PrintWriter out, Progress progress) {
        this.clients = clients;
        this.options = options;
        this.failFast = failFast;
        this.out = out;
        this.progress = progress;
    }

    /** Waits for all and returns the exit code: 1 if a task has failed, else the highest of those that single waits have. */
    int await(List<TaskName> names) throws InterruptedException {
        CountDownLatch left = new CountDownLatch(names.size());
        for (TaskName name : names) {
            CompletableFuture<?> unused = begin(name).whenComplete((response, failure) -> {
                end(name, failure);
                left.countDown();
            });
        }
        left.await();
        return failed ? ExitCodes.TASK_FAILED : worst;
    }

    private CompletableFuture<?> begin(TaskName name) {
        CompletableFuture<?> wait;
        try {
            wait = begin(clients.of(name), name);
        } catch (SdkException e) {
            wait = CompletableFuture.failedFuture(e);
        }
        synchronized (this) {
            waits.add(wait);
            if (stopped) {
                wait.cancel(true);
            }
        }
        return wait;
    }

    private <Q extends ApiRequest, R extends ApiResponse> CompletableFuture<R> begin(
            OpenService<Q, R> service, TaskName name) {
        WaitOptions told = options.withListener(new WaitListener() {
            @Override
            public void onSnapshot(TaskSnapshot<?> task) {
                last.put(name, task);
                progress.heard(name, task.state(), String.valueOf(task.rawStatus()));
            }

            @Override
            public void onRetry(String taskId, SdkException failure, Duration delay) {
                progress.heard(name, TaskState.UNKNOWN, failure.getMessage());
            }
        });
        return name.handle() == null
                ? service.tasks().awaitAsync(service.request(name), told)
                : service.tasks().awaitAsync(name.handle(), told);
    }

    private void end(TaskName name, @Nullable Throwable failure) {
        TaskSnapshot<?> answer = last.get(name);
        Throwable reason = failure instanceof CancellationException ? new StoppedException() : failure;
        String line = ResultLine.of(name, answer, reason);
        TaskState state = answer == null ? TaskState.UNKNOWN : answer.state();
        synchronized (this) {
            progress.ended(name, state, reason == null ? "" : Messages.of(reason));
            out.println(line);
            failed |= failure instanceof TaskFailedException;
            worst = Math.max(worst, reason == null ? ExitCodes.DONE : ExitCodes.of(reason));
        }
        if (failure != null && failFast) {
            stop();
        }
    }

    private void stop() {
        List<CompletableFuture<?>> others;
        synchronized (this) {
            stopped = true;
            others = List.copyOf(waits);
        }
        others.forEach(wait -> wait.cancel(true));
    }

    /** Says that a task is no longer waited for since another has ended otherwise than by success. */
    private static final class StoppedException extends Exception {

        private static final long serialVersionUID = 1;

        StoppedException() {
            super("No longer waited for, since another task has not succeeded.");
        }
    }
}
