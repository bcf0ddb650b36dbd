package io.github.tctasks.cli;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The other name of a CLB task. */
final class DealNameOption {

    @Option(
            names = "--deal-name",
            paramLabel = "NAME",
            description = "Order that started the task, instead of ID (clb).")
    private @Nullable String dealName;

    boolean isGiven() {
        return dealName != null;
    }

    TaskName nameOf(String service, @Nullable String id, CommandSpec spec) {
        boolean one = (id == null) != (dealName == null);
        String text = id == null ? dealName : id;
        if (!one || text == null || text.isBlank()) {
            throw new ParameterException(spec.commandLine(), "Name one task: by ID or, for clb, by --deal-name.");
        }
        return dealName == null ? TaskName.of(service, text) : new TaskName(service, text, "DealName", null);
    }
}
