package io.github.tctasks.cli;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.task.TaskSnapshot;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tctask describe}: asks once. */
@Command(
        name = "describe",
        description = "Asks once what became of a task and prints the answer as one line of JSON.",
        mixinStandardHelpOptions = true)
final class DescribeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SERVICE",
            completionCandidates = Service.Names.class,
            description = "One of ${COMPLETION-CANDIDATES}.")
    private String service;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "ID",
            description =
                    "The task's id: for vpc and clb the RequestId of the call that started it, for dts its"
                            + " AsyncRequestId, for dts@2021-12-06 a migration's JobId, for redis its TaskId, for ssm its FlowID.")
    private @Nullable String id;

    @Mixin
    private DealNameOption dealName;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private DryRun dryRun;

    @Override
    public Integer call() {
        TaskName name = dealName.nameOf(service, id, spec);
        try (Clients clients = new Clients(connection)) {
            if (dryRun.isAsked()) {
                DryRun.print(clients.of(name).explain(name), spec.commandLine().getOut());
                return ExitCodes.DONE;
            }
            TaskSnapshot<?> task = describe(clients.of(name), name);
            spec.commandLine().getOut().println(ResultLine.of(name, task, null));
            return ExitCodes.DONE;
        } catch (SdkException e) {
            spec.commandLine().getErr().println(Messages.of(e));
            spec.commandLine().getOut().println(ResultLine.of(name, null, e));
            return ExitCodes.of(e);
        }
    }

    private static <Q extends ApiRequest, R extends ApiResponse> TaskSnapshot<R> describe(
            OpenService<Q, R> service, TaskName name) {
        return service.tasks().describe(service.request(name));
    }
}
