package io.github.tctasks.cli;

import io.github.tctasks.sandbox.Sandbox;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tctask demo}: the main job in five services, on the sandbox. */
@Command(
        name = "demo",
        description = "Starts a sandbox, describes and awaits a task of each service, and tells what happened.",
        mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        try (Sandbox sandbox = Sandbox.start()) {
            out.printf("Sandbox on %s%n%n", sandbox.endpoint());
            List<DemoTask> told = new Demo(sandbox, out).run();
            out.println();
            out.print(DemoTable.of(told));
            return told.stream().allMatch(DemoTask::asExpected) ? ExitCodes.DONE : ExitCodes.TASK_FAILED;
        }
    }
}
