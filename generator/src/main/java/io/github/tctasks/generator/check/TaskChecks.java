package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Checks 35 to 38 and 42: which fields the task mapping names. */
final class TaskChecks {

    private static final List<String> ID_TYPES = List.of("string", "integer");

    private final SpecDocument document;
    private final Findings findings;
    private final NamedFields fields;

    TaskChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
        this.fields = new NamedFields(document, findings);
    }

    void run() {
        for (Operation operation : document.operations()) {
            SpecNode task = operation.post().get("x-tc-task");
            if (task.is(Kind.MAPPING)) {
                if (!findings.refused(operation.operationId())) {
                    checkIds(task, operation.id() + "Request");
                    checkStatus(task.get("status"), operation.id() + "Response");
                    fields.check(38, task.get("reason"), operation.id() + "Response", List.of("string"));
                }
                SpecNode response = document.response(operation);
                new StateChecks(document, findings)
                        .check(
                                task.get("states"),
                                response.at("properties", task.get("status").text()));
                checkNotFound(operation);
            }
        }
    }

    private void checkIds(SpecNode task, String request) {
        SpecNode id = task.get("id");
        SpecNode others = task.get("alternative-ids");
        boolean right = checkId(id, request);
        for (SpecNode other : others.items()) {
            right &= checkId(other, request);
        }
        if (others.is(Kind.LIST) && others.items().isEmpty()) {
            findings.report(35, others, "names no property; leave it out");
            right = false;
        }
        Set<String> names = new HashSet<>(Set.of(id.text()));
        for (SpecNode other : others.items()) {
            if (!names.add(other.text())) {
                findings.report(35, other, "\"" + other.text() + "\" is here a second time");
                right = false;
            }
        }
        if (right) {
            checkDemanded(id, others, names, document.schema(request));
        }
    }

    private boolean checkId(SpecNode id, String request) {
        return fields.checkPlain(35, id, request, ID_TYPES);
    }

    private void checkDemanded(SpecNode id, SpecNode others, Set<String> names, SpecNode request) {
        SpecNode anyOf = request.get("anyOf");
        if (findings.refused(request) || findings.refused(anyOf)) {
            return;
        }
        if (others.is(Kind.ABSENT)) {
            if (!ObjectChecks.demands(request, id.text(), findings)) {
                findings.report(36, id, "\"" + id.text() + "\" should be among required of the request");
            }
            return;
        }
        Set<String> alternatives = anyOf.items().stream()
                .flatMap(alternative -> alternative.get("required").items().stream())
                .map(SpecNode::text)
                .collect(Collectors.toSet());
        if (!alternatives.equals(names)) {
            findings.report(36, others, "id and these should be the alternatives under anyOf of the request");
        }
    }

    private void checkStatus(SpecNode status, String response) {
        boolean right = fields.check(37, status, response, ID_TYPES);
        if (right && !ObjectChecks.demands(document.schema(response), status.text(), findings)) {
            findings.report(37, status, "\"" + status.text() + "\" should be among required of the response");
        }
    }

    private void checkNotFound(Operation operation) {
        Set<String> known = Stream.of(operation.post(), document.common())
                .flatMap(holder -> holder.get("x-tc-error-codes").items().stream())
                .map(entry -> entry.get("code").text())
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        for (SpecNode code : operation.post().at("x-tc-task", "not-found-codes").items()) {
            if (!known.contains(code.text())) {
                String wrong = "\"%s\" is not among the error codes of the action or of all actions";
                findings.report(42, code, wrong.formatted(code.text()));
            } else if (!seen.add(code.text())) {
                findings.report(42, code, "\"" + code.text() + "\" is here a second time");
            }
        }
    }
}
