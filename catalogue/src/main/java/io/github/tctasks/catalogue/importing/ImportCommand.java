package io.github.tctasks.catalogue.importing;

import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.generator.spec.SpecException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import}: from metadata or a spec to a client. */
@Command(
        name = "import",
        description = {
            "Drafts a spec from the vendor's metadata of a service and builds a client: jars of classes, sources and javadoc,",
            "a Maven project that builds the same from the draft, which is yours to edit, and a sample.",
            "A spec (.yaml), such as an edited draft, is built as it is."
        },
        mixinStandardHelpOptions = true)
public final class ImportCommand implements Callable<Integer> {

    private static final int DONE = 0;
    private static final int FAILED = 1;
    private static final int WRONG = 2;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The metadata (api.json), or a spec (.yaml).")
    private Path file;

    @Option(
            names = "--examples",
            paramLabel = "FILE",
            description = "The vendor's examples. Default: examples.json beside the metadata, if there is one.")
    private @Nullable Path examples;

    @Option(
            names = "--actions",
            paramLabel = "A,B",
            split = ",",
            description = "Only these actions, and the types that they need. Default: all.")
    private Set<String> actions = Set.of();

    @Option(
            names = "--out",
            paramLabel = "FOLDER",
            defaultValue = ".",
            description = "Where the folder sdk-<service> is made. Default: here.")
    private Path out;

    @Option(names = "--no-javadoc", description = "Makes no jar of javadoc, which takes longest.")
    private boolean withoutJavadoc;

    @Option(names = "--try", description = "Runs the sample against a sandbox on loopback that serves the draft.")
    private boolean tried;

    /** Creates the command. */
    public ImportCommand() {}

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try {
            run(spec.commandLine().getOut());
            return DONE;
        } catch (SpecException | IllegalStateException e) {
            err.println(e.getMessage());
            return FAILED;
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            return WRONG;
        } catch (IOException | UncheckedIOException e) {
            err.println("A file cannot be read or written: " + e.getMessage());
            return WRONG;
        }
    }

    private void run(PrintWriter to) throws IOException {
        Set<String> named = actions.stream().map(String::strip).collect(Collectors.toCollection(LinkedHashSet::new));
        named.remove("");
        Draft draft = Draft.read(file, examples(), named);
        ClientFolder folder = ClientFolder.in(out, draft);
        ClientBuild build = new ClientBuild(draft, folder);
        Path sources = build.jars(withoutJavadoc);
        if (!withoutJavadoc) {
            build.javadoc(sources);
        }
        build.pom();
        Sample sample = build.sample();
        new ImportReport(draft, folder, sample).print(to);
        if (tried) {
            to.printf("%nThe sample calls %s of a sandbox:%n", sample.action());
            to.print(SampleRun.run(folder, folder.spec()));
        }
    }

    private @Nullable Path examples() {
        Path beside = file.resolveSibling("examples.json");
        boolean found = examples == null
                && Files.isRegularFile(beside)
                && !file.toString().endsWith(".yaml");
        return found ? beside : examples;
    }
}
