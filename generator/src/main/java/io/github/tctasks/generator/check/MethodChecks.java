package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.name.Names;
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
        named.forEach(operation -> async.put(Names.asyncMethod(operation.id()), operation.id()));
        for (Operation operation : named) {
            String method = Names.member(operation.id());
            String other = async.get(method);
            if (other != null) {
                String wrong = "its method %s() is also the one that calls %s without waiting for the answer";
                findings.report(64, operation.operationId(), wrong.formatted(method, other));
            }
        }
    }
}
