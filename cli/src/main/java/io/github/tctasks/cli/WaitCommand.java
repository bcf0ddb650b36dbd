package io.github.tctasks.cli;

import io.github.tctasks.error.SdkException;
import io.github.tctasks.waiting.Backoff;
import io.github.tctasks.waiting.WaitOptions;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tctask wait}: asks until one task has ended, or many. */
@Command(
        name = "wait",
        description = {
            "Waits until tasks have ended; prints the last answer of each as one line of JSON when it ends.",
            "Name one task by SERVICE ID, or many by SERVICE:ID or handle, as arguments or one per line on standard input."
        },
        mixinStandardHelpOptions = true)
final class WaitCommand implements Callable<Integer> {

    private static final int DEFAULT_WIDTH = 80;

    @Spec
    private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "TASK",
            completionCandidates = Service.Names.class,
            description = "SERVICE ID, or SERVICE:ID ..., or handles. SERVICE is one of ${COMPLETION-CANDIDATES}.")
    private List<String> tasks = new ArrayList<>();

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

    @Option(names = "--fail-fast", description = "Ends all waits when one ends otherwise than by success.")
    private boolean failFast;

    @Mixin
    private DealNameOption dealName;

    @Mixin
    private ConnectionOptions connection;

    @Mixin
    private DryRun dryRun;

    @Override
    public Integer call() throws InterruptedException {
        List<TaskName> names = names();
        try (Clients clients = new Clients(connection)) {
            return dryRun.isAsked() ? explain(clients, names) : await(clients, names);
        } catch (SdkException e) {
            spec.commandLine().getErr().println(Messages.of(e));
            return ExitCodes.of(e);
        }
    }

    private int explain(Clients clients, List<TaskName> names) {
        names.forEach(name ->
                DryRun.print(clients.of(name).explain(name), spec.commandLine().getOut()));
        return ExitCodes.DONE;
    }

    private int await(Clients clients, List<TaskName> names) throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Progress progress =
                Ansi.AUTO.enabled() ? new LiveProgress(err, names.size(), widthOfTerminal()) : new PlainProgress(err);
        return new WaitRun(clients, options(), failFast, out, progress).await(names);
    }

    private static int widthOfTerminal() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[1-9]\\d{1,3}") ? Integer.parseInt(columns) : DEFAULT_WIDTH;
    }

    private List<TaskName> names() {
        boolean single = dealName.isGiven() || (!tasks.isEmpty() && tasks.get(0).indexOf(':') < 0);
        if (single) {
            return List.of(singleName());
        }
        List<String> texts = tasks.isEmpty() ? linesOfInput() : tasks;
        if (texts.isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name one task or more.");
        }
        try {
            return texts.stream().map(TaskName::parse).toList();
        } catch (SdkException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private TaskName singleName() {
        if (tasks.isEmpty() || tasks.size() > 2) {
            throw new ParameterException(
                    spec.commandLine(), "Name one task by SERVICE ID, or several by SERVICE:ID each.");
        }
        return dealName.nameOf(tasks.get(0), tasks.size() == 2 ? tasks.get(1) : null, spec);
    }

    private static List<String> linesOfInput() {
        return new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private WaitOptions options() {
        Backoff backoff = pollInterval == null ? Backoff.proportional() : Backoff.fixed(pollInterval);
        return WaitOptions.timeout(timeout).withBackoff(backoff);
    }
}
