package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Check 64: the two methods that the client has for each action. */
final class MethodChecks {

    private final SpecDocument document;
    private final Findings findings;

    MethodChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        List<Operation> named = document.operations().stream()
                .filter(operation -> operation.operationId().is(Kind.STRING))
                .filter(operation -> !findings.refused(operation.operationId()))
                .toList();
        Map<String, String> async = new HashMap<>();
        named.forEach(operation -> async.put(Names.asyncMethod(method(operation)), operation.id()));
        Map<String, String> methods = new HashMap<>();
        for (Operation operation : named) {
            String method = method(operation);
            SpecNode given = operation.post().get("x-tc-java-name");
            SpecNode culprit = given.is(Kind.STRING) ? given : operation.operationId();
            String other = async.get(method);
            if (given.is(Kind.STRING) && !Names.isFree(method)) {
                findings.report(64, culprit, "\"" + method + "\" should be a name in lower camel case, free in Java");
            } else if (other != null) {
                String wrong = "its method %s() is also the one that calls %s without waiting for the answer";
                findings.report(64, culprit, wrong.formatted(method, other));
            }
            String same = methods.put(method, operation.id());
            if (same != null) {
                findings.report(64, culprit, "its method %s() is also that of %s".formatted(method, same));
            }
        }
    }

    static String method(Operation operation) {
        SpecNode given = operation.post().get("x-tc-java-name");
        return given.is(Kind.STRING) ? given.text() : Names.member(operation.id());
    }
}
