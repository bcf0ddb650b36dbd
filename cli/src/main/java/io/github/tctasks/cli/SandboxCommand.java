package io.github.tctasks.cli;

import io.github.tctasks.sandbox.Fault;
import io.github.tctasks.sandbox.Sandbox;
import io.github.tctasks.sandbox.SandboxMain;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tctask sandbox}: serves the sandbox until the process is ended. */
@Command(
        name = "sandbox",
        description = {
            "Serves a stand-in for Tencent Cloud on the loopback address until it is ended.",
            "Prints one line of JSON: endpoint, secretId, secretKey."
        },
        mixinStandardHelpOptions = true)
final class SandboxCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--port",
            paramLabel = "N",
            defaultValue = "0",
            description = "Port to serve on. Default: any free one.")
    private int port;

    @Option(
            names = "--enforce-rate-limits",
            description = "Refuses requests beyond the rate limits of the API documents.")
    private boolean enforceRateLimits;

    @Option(
            names = "--fault",
            paramLabel = "NAME=SHARE",
            description = "Spoils a share of the answers, such as reset=0.05. May be repeated.")
    private Map<String, Double> faults = new LinkedHashMap<>();

    @Option(
            names = "--spec",
            paramLabel = "FILE",
            description = {
                "Serves this OpenAPI document too, with its examples; what has none is answered by its schema.",
                "May be repeated."
            })
    private List<Path> specs = new ArrayList<>();

    @Override
    public Integer call() throws InterruptedException {
        try {
            Sandbox.Builder settings = Sandbox.builder().port(port);
            faults.forEach((name, share) -> settings.fault(Fault.of(name), share));
            specs.forEach(settings::spec);
            SandboxMain.serve(enforceRateLimits ? settings.enforceRateLimits() : settings, System.getenv(), System.out);
            return ExitCodes.DONE;
        } catch (UncheckedIOException | IllegalArgumentException e) {
            spec.commandLine().getErr().println("The sandbox cannot serve: " + e.getMessage());
            return ExitCodes.USAGE;
        }
    }
}
