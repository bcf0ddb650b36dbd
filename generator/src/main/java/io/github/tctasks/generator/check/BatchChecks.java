package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks 54 to 58 and 63: which action tells about many tasks at once, and how it is asked. */
final class BatchChecks {

    private final SpecDocument document;
    private final Findings findings;
    private final NamedFields fields;

    BatchChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.fields = new NamedFields(document, findings);
    }

    void run() {
        Set<String> actions = new HashSet<>();
        for (Operation operation : document.operations()) {
            SpecNode batch = operation.post().at("x-tc-task", "batch");
            if (batch.is(Kind.MAPPING)) {
                checkId(operation, batch);
                checkConstant(operation, batch);
                if (checkAction(batch.get("action"), operation, actions)) {
                    checkRequest(batch, batch.get("action").text() + "Request");
                    new BatchItemChecks(document, findings).check(operation, batch);
                }
            }
        }
    }

    private void checkId(Operation operation, SpecNode batch) {
        SpecNode id = operation.post().at("x-tc-task", "id");
        SpecNode property = document.request(operation).at("properties", id.text());
        if (!findings.refused(property)
                && document.resolved(property).get("type").isText("integer")) {
            String wrong = "the tasks cannot be asked for together: \"%s\" should be of type string";
            findings.report(55, batch, wrong.formatted(id.text()));
        }
    }

    private void checkConstant(Operation operation, SpecNode batch) {
        String constant = Names.constant(operation.id()) + "_BATCH";
        for (Operation other : document.operations()) {
            boolean mapped = other.post().has("x-tc-task");
            if (mapped && Names.constant(other.id()).equals(constant)) {
                findings.report(63, batch, "its constant %s is also that of %s".formatted(constant, other.id()));
            }
        }
    }

    /** Checks which action it is; says whether other checks may go on with it. */
    private boolean checkAction(SpecNode action, Operation operation, Set<String> seen) {
        if (!action.is(Kind.STRING)
                || document.operations().stream().anyMatch(other -> findings.refused(other.operationId()))) {
            return false;
        }
        List<String> others = document.operations().stream()
                .map(Operation::id)
                .filter(other -> !other.equals(operation.id()))
                .toList();
        if (!others.contains(action.text())) {
            String wrong = "\"%s\" is not another action of this document, which has %s";
            findings.report(54, action, wrong.formatted(action.text(), String.join(", ", others)));
            return false;
        }
        if (!seen.add(action.text())) {
            String wrong = "\"%s\" tells about the tasks of another mapping already";
            findings.report(54, action, wrong.formatted(action.text()));
        }
        return true;
    }

    private void checkRequest(SpecNode batch, String request) {
        CodeChecks.checkPositive(56, batch.get("most-ids"), findings);
        SpecNode ids = batch.get("ids");
        if (fields.check(57, ids, request, List.of("array"))) {
            checkStrings(ids, fields.property(ids.text(), request).get("items"));
            checkAlone(ids, document.schema(request));
        }
        fields.checkPlain(58, batch.get("page-size"), request, List.of("integer"));
    }

    private void checkStrings(SpecNode ids, SpecNode items) {
        SpecNode element = document.resolved(items);
        boolean right = element.get("type").isText("string") && !element.has("enum");
        if (!right && !findings.refused(element)) {
            findings.report(57, ids, "\"" + ids.text() + "\" should be an array of strings");
        }
    }

    private void checkAlone(SpecNode ids, SpecNode request) {
        for (SpecNode name : request.get("required").items()) {
            if (!name.text().equals(ids.text()) && !findings.refused(name)) {
                String wrong = "\"%s\" cannot be required: the client asks about tasks by their ids alone";
                findings.report(57, name, wrong.formatted(name.text()));
            }
        }
        SpecNode anyOf = request.get("anyOf");
        boolean enough = anyOf.items().stream()
                .flatMap(alternative -> alternative.get("required").items().stream())
                .anyMatch(name -> name.isText(ids.text()));
        if (anyOf.is(Kind.LIST) && !enough && !findings.refused(anyOf)) {
            String wrong = "\"%s\" should be an alternative here: the client asks about tasks by their ids alone";
            findings.report(57, anyOf, wrong.formatted(ids.text()));
        }
    }
}
