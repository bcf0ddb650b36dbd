package io.github.tctasks.cli;

import io.github.tctasks.error.SdkException;
import io.github.tctasks.task.TaskSnapshot;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A command about one task: one JSON line on standard output, whatever happens once the task is named. */
abstract class TaskCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SERVICE", description = "One of vpc, clb, dts, redis, ssm.")
    private String service;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description = "The task's id: for vpc and clb the RequestId of the call that started it, for dts its"
                    + " AsyncRequestId, for redis its TaskId, for ssm its FlowID.")
    private @Nullable String id;

    @Option(
            names = "--deal-name",
            paramLabel = "NAME",
            description = "Order that started the task, instead of ID (clb).")
    private @Nullable String dealName;

    @Mixin
    private ConnectionOptions connection;

    @Override
    public Integer call() {
        String typed = typedId();
        try (TaskTarget<?, ?> target = open(typed)) {
            return run(target);
        } catch (SdkException e) {
            err().println(e.getMessage());
            TaskSnapshot<?> last = lastSnapshot();
            out().println(last == null ? ResultLine.of(service, typed, e) : ResultLine.of(service, typed, last));
            return ExitCodes.of(e);
        }
    }

    /** Does the command's work and prints its line, or throws. */
    abstract int run(TaskTarget<?, ?> target);

    /** Returns the last thing that the service said of the task before the command failed, or null. */
    abstract @Nullable TaskSnapshot<?> lastSnapshot();

    void printResult(TaskSnapshot<?> task) {
        out().println(ResultLine.of(service, typedId(), task));
    }

    private TaskTarget<?, ?> open(String typed) {
        Service known = Service.of(service);
        return dealName == null ? known.open(typed, connection) : known.openByDealName(typed, connection);
    }

    private String typedId() {
        String typed = dealName == null ? id : dealName;
        if (typed == null || typed.isBlank() || (dealName != null && id != null)) {
            throw new ParameterException(spec.commandLine(), "Name one task: by ID or, for clb, by --deal-name.");
        }
        return typed;
    }

    PrintWriter out() {
        return spec.commandLine().getOut();
    }

    PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
