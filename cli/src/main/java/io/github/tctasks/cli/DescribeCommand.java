package io.github.tctasks.cli;

import io.github.tctasks.task.TaskSnapshot;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;

/** {@code tctask describe}: asks once. */
@Command(
        name = "describe",
        description = "Asks once what became of a task and prints the answer as one line of JSON.",
        mixinStandardHelpOptions = true)
final class DescribeCommand extends TaskCommand {

    @Override
    int run(TaskTarget<?, ?> target) {
        printResult(target.describe());
        return ExitCodes.DONE;
    }

    @Override
    @Nullable
    TaskSnapshot<?> lastSnapshot() {
        return null;
    }
}
