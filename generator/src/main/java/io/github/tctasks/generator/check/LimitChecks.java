package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import java.util.HashSet;
import java.util.Set;

/** Checks 48 to 51: what OpenAPI can say and the generator cannot do. */
final class LimitChecks {

    /** A constructor of Java takes 255 values; some are not properties. */
    private static final int MAX_PROPERTIES = 250;

    private final SpecDocument document;
    private final Findings findings;

    LimitChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        Set<String> frames = new HashSet<>();
        for (Operation operation : document.operations()) {
            checkTask(operation);
            frames.add(SpecDocument.OWN_SCHEMAS + operation.id() + "Request");
            frames.add(SpecDocument.OWN_SCHEMAS + operation.id() + "Response");
        }
        for (SpecNode schema : document.schemas().values()) {
            SpecNode properties = schema.get("properties");
            properties.members().values().forEach(property -> check(property, frames));
            if (properties.members().size() > MAX_PROPERTIES) {
                String wrong = "has %d properties; no more than %d can be generated";
                findings.report(
                        49, properties, wrong.formatted(properties.members().size(), MAX_PROPERTIES));
            }
        }
    }

    private void checkTask(Operation operation) {
        String id = operation.post().at("x-tc-task", "id").text();
        SpecNode request = document.request(operation);
        if (!request.get("properties").has(id)) {
            return;
        }
        for (SpecNode name : request.get("required").items()) {
            if (!name.text().equals(id) && !findings.refused(name)) {
                String wrong = "\"%s\" cannot be required: the client asks about a task by its id alone";
                findings.report(51, name, wrong.formatted(name.text()));
            }
        }
    }

    private void check(SpecNode property, Set<String> frames) {
        SpecNode items = property.get("items");
        if (items.get("type").isText("array")) {
            findings.report(48, items, "an array of arrays cannot be generated; make an object of the inner one");
        }
        SpecNode ref = SpecDocument.reference(property.has("items") ? items : property);
        if (frames.contains(ref.text())) {
            findings.report(50, ref, "the request or response of an action cannot be the type of a property");
        }
    }
}
