package io.github.tctasks.catalogue.prove;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prove}: the whole way for each document of a catalogue. */
@Command(
        name = "prove",
        description = {
            "For each document below a folder: drafts a spec, generates everything, compiles it with all lints and doclint as",
            "errors, sends random JSON through each codec and back, and calls each action of the sandbox once.",
            "Prints a table. Exit code 1 if anything failed."
        },
        mixinStandardHelpOptions = true)
public final class ProveCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FOLDER", description = "Holds metadata (api.json) or specs (<service>/<version>.yaml).")
    private Path folder;

    @Option(
            names = "--service",
            paramLabel = "NAME",
            description = "Only the documents of this service. May be repeated.")
    private List<String> services = List.of();

    @Option(
            names = "--documents",
            paramLabel = "N",
            defaultValue = "2147483647",
            description = "At most so many documents.")
    private int documents;

    @Option(
            names = "--processes",
            paramLabel = "N",
            defaultValue = "2",
            description = "How many processes, of 1 GiB each. Default: ${DEFAULT-VALUE}.")
    private int processes;

    @Option(
            names = "--rounds",
            paramLabel = "N",
            defaultValue = "20",
            description = "How much random JSON for each codec. Default: ${DEFAULT-VALUE}.")
    private int rounds;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "What random JSON follows from.")
    private long seed;

    @Option(
            names = "--results",
            paramLabel = "FILE",
            description = "Keeps results as they come; documents that have one already are not proved again.")
    private @Nullable Path results;

    /** Creates the command. */
    public ProveCommand() {}

    @Override
    public Integer call() throws IOException, InterruptedException {
        List<Document> chosen = chosen();
        PrintWriter err = spec.commandLine().getErr();
        long start = System.nanoTime();
        List<ProofResult> all = new ProofRun(processes, rounds, seed, ResultFile.open(results), err).run(chosen);
        PrintWriter out = spec.commandLine().getOut();
        out.print(ProofTable.of(all));
        out.printf("%n%d processes, %.0f s%n", processes, (System.nanoTime() - start) / 1e9);
        return all.stream().allMatch(result -> result.failureCount() == 0) ? 0 : 1;
    }

    private List<Document> chosen() throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new ParameterException(spec.commandLine(), folder + " is no folder.");
        }
        List<Document> chosen = Document.below(folder).stream()
                .filter(document -> services.isEmpty() || services.stream().anyMatch(document::isOf))
                .limit(documents)
                .toList();
        if (chosen.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    folder + " holds neither metadata (api.json) nor specs (<service>/<version>.yaml)"
                            + (services.isEmpty() ? "." : " of " + String.join(", ", services) + "."));
        }
        return chosen;
    }
}
