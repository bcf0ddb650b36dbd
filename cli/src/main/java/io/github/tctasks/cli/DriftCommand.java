package io.github.tctasks.cli;

import io.github.tctasks.cli.drift.Drift;
import io.github.tctasks.cli.drift.DriftReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tctask drift}: how a spec differs from what the vendor publishes about the same API. */
@Command(
        name = "drift",
        description = {
            "Compares a spec of this project with the vendor's own metadata of the same API and lists what was added, removed or"
                    + " retyped, and which required and nullable flags differ. Sends nothing."
        },
        footer = {"", "Exit codes: 0 no drift; 1 drift; 2 wrong usage, or a file that is not what it should be."},
        mixinStandardHelpOptions = true)
final class DriftCommand implements Callable<Integer> {

    private static final int DRIFT = 1;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SPEC", description = "The spec, such as specs/vpc/2017-03-12.yaml.")
    private Path document;

    @Parameters(
            index = "1",
            paramLabel = "METADATA",
            description =
                    "A JSON file with actions, objects and metadata, such as the api.json that the vendor's command line"
                            + " has for each service and version.")
    private Path metadata;

    @Option(names = "--others", description = "Name the actions that only the metadata has.")
    private boolean others;

    @Override
    public Integer call() {
        try {
            DriftReport report = Drift.find(document, metadata);
            spec.commandLine().getOut().println(report.text(others));
            return report.differences().isEmpty() ? ExitCodes.DONE : DRIFT;
        } catch (IllegalArgumentException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return ExitCodes.USAGE;
        }
    }
}
