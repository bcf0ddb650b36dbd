package io.github.tctasks.catalogue.scale;

import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code scale}: what more and more actions of one document cost. */
@Command(
        name = "scale",
        description = {
            "Makes clients of more and more actions of one document, each in a process of its own with 1 GiB, and tells the",
            "seconds, the memory and the bytes of each."
        },
        mixinStandardHelpOptions = true)
public final class ScaleCommand implements Callable<Integer> {

    private static final String ROW = "%8s %8s %8s %9s %8s %8s %8s %18s %10s %10s %13s%n";
    private static final double MILLIS = 1000;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "The metadata (api.json).")
    private Path file;

    @Option(
            names = "--steps",
            paramLabel = "N,N",
            split = ",",
            defaultValue = "50,100,200,400",
            description = "Of how many actions; all of them come last. Default: ${DEFAULT-VALUE}.")
    private List<Integer> steps;

    @Option(names = "--vendor-jar", paramLabel = "FILE", description = "A jar of the vendor's SDK to compare with.")
    private @Nullable Path vendorJar;

    /** Creates the command. */
    public ScaleCommand() {}

    @Override
    public Integer call() throws IOException {
        List<String> actions = SpecTypes.of(Draft.read(file, null, Set.of())).actions();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                ROW,
                "actions",
                "types",
                "draft s",
                "generate s",
                "compile s",
                "whole s",
                "cpu s",
                "cpu s/100 actions",
                "peak MiB",
                "jar bytes",
                "bytes/action");
        for (int step : steps) {
            if (step < actions.size()) {
                print(out, actions.subList(0, step));
            }
        }
        print(out, actions);
        if (vendorJar != null) {
            VendorJar vendor = VendorJar.read(vendorJar);
            out.printf(
                    "%nThe vendor's jar has %d actions in %d bytes: %d bytes/action. A client of the same actions:%n",
                    vendor.actions().size(),
                    vendor.bytes(),
                    vendor.bytes() / Math.max(1, vendor.actions().size()));
            print(out, actions.stream().filter(vendor.actions()::contains).toList());
        }
        return 0;
    }

    private void print(PrintWriter out, List<String> actions) throws IOException {
        Step step = StepProcess.measure(file, new LinkedHashSet<>(actions));
        out.printf(
                ROW,
                step.actions(),
                step.types(),
                seconds(step.draftMillis()),
                seconds(step.generateMillis()),
                seconds(step.compileMillis()),
                seconds(step.wholeMillis()),
                seconds(step.cpuMillis()),
                "%.2f".formatted(step.cpuMillis() / MILLIS * 100 / step.actions()),
                step.peakBytes() >> 20,
                step.jarBytes(),
                step.jarBytes() / step.actions());
        out.flush();
    }

    private static String seconds(long millis) {
        return "%.1f".formatted(millis / MILLIS);
    }
}
