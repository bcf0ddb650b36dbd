package io.github.tctasks.cli;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.waiting.TaskHandle;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tctask handle}: prints the handle of a task, or what a handle says. */
@Command(
        name = "handle",
        description = {
            "With SERVICE and ID prints the task's handle, which another process can go on waiting with.",
            "With a handle alone prints what it says as one line of JSON."
        },
        mixinStandardHelpOptions = true)
final class HandleCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "SERVICE|HANDLE",
            completionCandidates = Service.Names.class,
            description = "One of ${COMPLETION-CANDIDATES}; or a handle.")
    private String first;

    @Parameters(index = "1", arity = "0..1", paramLabel = "ID", description = "The task's id.")
    private @Nullable String id;

    @Option(
            names = "--submitted-at",
            paramLabel = "TIME",
            description = "When the task was submitted, such as 2026-01-31T12:00:00Z. Default: now.")
    private @Nullable Instant submittedAt;

    @Mixin
    private DealNameOption dealName;

    @Mixin
    private ConnectionOptions connection;

    @Override
    public Integer call() {
        try {
            boolean read = id == null && !dealName.isGiven();
            spec.commandLine().getOut().println(read ? ResultLine.of(TaskHandle.parse(first)) : handle());
            return ExitCodes.DONE;
        } catch (SdkException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCodes.of(e);
        }
    }

    private String handle() {
        TaskName name = dealName.nameOf(first, id, spec);
        try (Clients clients = new Clients(connection)) {
            return handle(clients.of(name), name);
        }
    }

    private <Q extends ApiRequest, R extends ApiResponse> String handle(OpenService<Q, R> service, TaskName name) {
        Instant at = submittedAt == null ? Instant.now() : submittedAt;
        return service.tasks().handle(service.request(name), at).toString();
    }
}
