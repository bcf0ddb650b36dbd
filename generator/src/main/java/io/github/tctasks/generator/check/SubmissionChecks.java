package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks 52 and 53: what the answer of the submitting call names the ids. */
final class SubmissionChecks {

    private static final Pattern PROPERTY = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

    private final SpecDocument document;
    private final Findings findings;

    SubmissionChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        for (Operation operation : document.operations()) {
            check(operation.post().get("x-tc-task"));
        }
    }

    private void check(SpecNode task) {
        SpecNode submitted = task.get("submitted-as");
        if (submitted.is(Kind.MAPPING) && submitted.members().isEmpty()) {
            findings.report(52, submitted, "names no property; leave it out");
        }
        List<String> ids = new ArrayList<>(List.of(task.get("id").text()));
        task.get("alternative-ids").items().forEach(other -> ids.add(other.text()));
        submitted.members().forEach((id, field) -> {
            if (!ids.contains(id)) {
                String wrong = "\"%s\" is not among id and alternative-ids, which are %s";
                findings.report(52, field, wrong.formatted(id, String.join(", ", ids)));
            }
            if (field.is(Kind.STRING) && !PROPERTY.matcher(field.text()).matches()) {
                String wrong = "\"%s\" should be the name of a field: letters, digits and _, a letter first";
                findings.report(53, field, wrong.formatted(field.text()));
            }
        });
    }
}
