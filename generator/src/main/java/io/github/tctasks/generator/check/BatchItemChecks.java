package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.List;

/** Checks 59 to 62: what an item means in the answer about many tasks. */
final class BatchItemChecks {

    private static final String REQUEST_ID = "RequestId";

    private final SpecDocument document;
    private final Findings findings;
    private final NamedFields fields;

    BatchItemChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.fields = new NamedFields(document, findings);
    }

    void check(Operation operation, SpecNode batch) {
        SpecNode task = operation.post().get("x-tc-task");
        String item = item(batch);
        checkStates(task.get("states"), batch.get("item-states"));
        new StateChecks(document, findings)
                .check(
                        batch.get("item-states"),
                        fields.property(batch.get("item-status").text(), item));
        fields.checkPlain(60, batch.get("item-id"), item, List.of("string"));
        fields.check(60, batch.get("item-status"), item, List.of("string", "integer"));
        batch.get("item-fields")
                .members()
                .forEach((target, source) -> checkCopy(task, target, operation.id() + "Response", source, item));
    }

    /** Returns the name of the schema that the items have, or an empty one, which no schema has. */
    private String item(SpecNode batch) {
        SpecNode items = batch.get("items");
        String response = batch.get("action").text() + "Response";
        if (!fields.check(59, items, response, List.of("array"))) {
            return "";
        }
        SpecNode element = fields.property(items.text(), response).get("items");
        String name = SpecDocument.reference(element).text().replace(SpecDocument.OWN_SCHEMAS, "");
        SpecNode schema = document.schema(name);
        if (!findings.refused(schema) && !schema.has("properties")) {
            findings.report(59, items, "\"" + items.text() + "\" should be an array of objects");
        }
        return name;
    }

    private void checkCopy(SpecNode task, String target, String response, SpecNode source, String item) {
        if (target.equals(REQUEST_ID) || task.get("status").isText(target)) {
            findings.report(62, source, "\"" + target + "\" cannot be copied: its value follows from the rest");
        } else if (fields.checkExists(62, source, target, response)
                && fields.checkExists(62, source, source.text(), item)) {
            checkSame(source, fields.property(target, response), fields.property(source.text(), item));
        }
    }

    private void checkStates(SpecNode states, SpecNode itemStates) {
        itemStates.members().forEach((state, values) -> {
            if (states.is(Kind.MAPPING) && !states.has(state)) {
                String wrong = "\"%s\" has no value in states: the single query could not say so";
                findings.report(61, values, wrong.formatted(state));
            }
        });
    }

    private void checkSame(SpecNode source, SpecNode target, SpecNode copied) {
        if (!type(target).equals(type(copied))) {
            String wrong = "\"%s\" is %s, but the property that it is copied to is %s";
            findings.report(62, source, wrong.formatted(source.text(), type(copied), type(target)));
        }
    }

    /** Tells a type in words that differ where the Java types or the texts of their values do. */
    private String type(SpecNode property) {
        if (property.has("items")) {
            return "an array, each item " + type(property.get("items"));
        }
        SpecNode schema = document.resolved(property);
        if (schema.has("enum") || schema.has("properties")) {
            return "of type " + SpecDocument.reference(property).text().replace(SpecDocument.OWN_SCHEMAS, "");
        }
        String format = schema.get("format").text();
        return "of type " + schema.get("type").text() + (format.isEmpty() ? "" : ", format " + format);
    }
}
