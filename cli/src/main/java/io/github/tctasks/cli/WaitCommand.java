package io.github.tctasks.cli;

import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.waiting.Backoff;
import io.github.tctasks.waiting.WaitOptions;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tctask wait}: asks until the task has ended. */
@Command(
        name = "wait",
        description = "Waits until a task has ended and prints the last answer as one line of JSON.",
        mixinStandardHelpOptions = true)
final class WaitCommand extends TaskCommand {

    @Option(
            names = "--timeout",
            paramLabel = "TIME",
            defaultValue = "10m",
            description = "How long to wait in all, such as 30s, 5m or 1h. Default: ${DEFAULT-VALUE}.")
    private Duration timeout;

    @Option(
            names = "--poll-interval",
            paramLabel = "TIME",
            description =
                    "Fixed time between two polls, such as 200ms. Default: a second, growing with the time waited.")
    private @Nullable Duration pollInterval;

    private @Nullable TaskSnapshot<?> last;

    @Override
    int run(TaskTarget<?, ?> target) {
        target.await(options());
        if (last != null) {
            printResult(last);
        }
        return ExitCodes.DONE;
    }

    private WaitOptions options() {
        Backoff backoff = pollInterval == null ? Backoff.proportional() : Backoff.fixed(pollInterval);
        return WaitOptions.timeout(timeout).withBackoff(backoff).withListener(this::progress);
    }

    private void progress(TaskSnapshot<?> task) {
        last = task;
        err().printf("%s %s: %s (%s)%n", task.service(), task.id(), task.state(), task.rawStatus());
    }

    @Override
    @Nullable
    TaskSnapshot<?> lastSnapshot() {
        return last;
    }
}
