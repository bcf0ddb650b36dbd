package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks 25 to 27: which properties an object needs, and what the response of an action has. */
final class ObjectChecks {

    private final SpecDocument document;
    private final Findings findings;

    ObjectChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        Set<String> requests = document.operations().stream()
                .map(operation -> operation.id() + "Request")
                .collect(Collectors.toSet());
        document.schemas().forEach((name, schema) -> {
            if (schema.get("properties").is(Kind.MAPPING)) {
                checkRequired(schema);
                if (schema.has("anyOf")) {
                    checkAnyOf(schema, requests.contains(name));
                }
            }
        });
        for (Operation operation : document.operations()) {
            checkResponse(document.response(operation));
        }
    }

    private void checkRequired(SpecNode schema) {
        Set<String> seen = new HashSet<>();
        for (SpecNode name : schema.get("required").items()) {
            if (name.is(Kind.STRING)) {
                checkName(25, name, name, schema, seen);
            }
        }
    }

    private void checkAnyOf(SpecNode schema, boolean isRequest) {
        SpecNode anyOf = schema.get("anyOf");
        if (!isRequest) {
            findings.refuse(26, anyOf, "stands in the request of an action only");
            return;
        }
        if (anyOf.items().size() < 2) {
            findings.refuse(26, anyOf, "should have two alternatives or more");
        }
        Set<String> seen = new HashSet<>();
        for (SpecNode alternative : anyOf.items()) {
            List<SpecNode> names = alternative.get("required").items();
            if (alternative.members().size() != 1 || names.size() != 1) {
                findings.refuse(26, anyOf, alternative, "should be just required with one name");
            } else if (requires(schema, names.get(0).text())) {
                findings.refuse(26, anyOf, names.get(0), "is required anyway, so it is no alternative");
            } else {
                checkName(26, anyOf, names.get(0), schema, seen);
            }
        }
    }

    private void checkName(int check, SpecNode part, SpecNode name, SpecNode schema, Set<String> seen) {
        Set<String> properties = schema.get("properties").members().keySet();
        if (!properties.contains(name.text())) {
            findings.refuse(
                    check,
                    part,
                    name,
                    "\"" + name.text() + "\" is not a property of this object, which has "
                            + String.join(", ", properties));
        } else if (!seen.add(name.text())) {
            findings.refuse(check, part, name, "\"" + name.text() + "\" is here a second time");
        }
    }

    /** Tells whether a property is required; it counts as that if a name in the list was refused. */
    static boolean demands(SpecNode schema, String property, Findings findings) {
        return requires(schema, property)
                || schema.get("required").items().stream().anyMatch(findings::refused);
    }

    private static boolean requires(SpecNode schema, String property) {
        return schema.get("required").items().stream().anyMatch(name -> name.isText(property));
    }

    private void checkResponse(SpecNode schema) {
        SpecNode properties = schema.get("properties");
        if (!properties.is(Kind.MAPPING) || findings.refused(schema)) {
            return;
        }
        String shared = SpecDocument.SHARED + "schemas/RequestId";
        SpecNode requestId = properties.get("RequestId");
        if (!findings.refused(requestId) && !requestId.get("$ref").isText(shared)) {
            SpecNode culprit = requestId.is(Kind.ABSENT) ? properties : requestId;
            findings.report(27, culprit, "a response has the property RequestId, {$ref: " + shared + "}");
        }
        if (requires(schema, "RequestId")) {
            findings.report(27, schema.get("required"), "RequestId is not required: the service may leave it out");
        }
        if (properties.has("Error")) {
            findings.report(27, properties.get("Error"), "a response has no property Error: that is how failures look");
        }
    }
}
