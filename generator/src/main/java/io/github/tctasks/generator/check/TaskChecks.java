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

    TaskChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        for (Operation operation : document.operations()) {
            SpecNode task = operation.post().get("x-tc-task");
            if (task.is(Kind.MAPPING)) {
                if (!findings.refused(operation.operationId())) {
                    checkIds(task, operation.id() + "Request");
                    checkStatus(task.get("status"), operation.id() + "Response");
                    checkField(38, task.get("reason"), operation.id() + "Response", List.of("string"));
                }
                new StateChecks(document, findings).check(operation);
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
        if (!checkField(35, id, request, ID_TYPES)) {
            return false;
        }
        boolean isEnum = document.resolved(document.schema(request).at("properties", id.text()))
                .has("enum");
        if (isEnum) {
            findings.report(35, id, "\"" + id.text() + "\" should not be an enumeration: ids are not known beforehand");
        }
        return !isEnum;
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
        boolean right = checkField(37, status, response, ID_TYPES);
        if (right && !ObjectChecks.demands(document.schema(response), status.text(), findings)) {
            findings.report(37, status, "\"" + status.text() + "\" should be among required of the response");
        }
    }

    /** Checks that a property exists and has one of some types; says whether other checks may go on with it. */
    private boolean checkField(int check, SpecNode name, String schema, List<String> types) {
        SpecNode properties = document.schema(schema).get("properties");
        if (!name.is(Kind.STRING) || !properties.is(Kind.MAPPING) || findings.refused(document.schema(schema))) {
            return false;
        }
        if (!properties.has(name.text())) {
            String wrong = "\"%s\" is not a property of %s, which has %s";
            String all = String.join(", ", properties.members().keySet());
            findings.report(check, name, wrong.formatted(name.text(), schema, all));
            return false;
        }
        SpecNode property = properties.get(name.text());
        SpecNode target = document.resolved(property);
        if (findings.refused(property) || findings.refused(target)) {
            return false;
        }
        if (!types.contains(target.get("type").text())) {
            findings.report(check, name, "\"" + name.text() + "\" should be of type " + String.join(" or ", types));
            return false;
        }
        return true;
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
