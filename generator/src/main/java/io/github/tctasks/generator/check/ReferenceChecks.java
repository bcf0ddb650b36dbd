package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import org.jspecify.annotations.Nullable;

/** Check 11: references lead somewhere and stand alone. */
final class ReferenceChecks {

    private final SpecDocument document;
    private final Findings findings;

    ReferenceChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        document.operations().forEach(operation -> {
            visit(operation.post().get("parameters"), null);
            visit(operation.requestType().get("schema"), null);
            visit(operation.responseType().get("schema"), null);
        });
        visit(document.root().at("components", "securitySchemes"), null);
        for (SpecNode schema : document.schemas().values()) {
            schema.get("properties").members().values().forEach(property -> visit(property, property));
        }
    }

    /** Checks the references in a node; {@code property} is the property that it belongs to, if any. */
    private void visit(SpecNode node, @Nullable SpecNode property) {
        if (node.has("$ref")) {
            checkReference(node, property);
        }
        node.members().values().forEach(member -> visit(member, property));
        node.items().forEach(item -> visit(item, property));
    }

    private void checkReference(SpecNode node, @Nullable SpecNode property) {
        SpecNode ref = node.get("$ref");
        SpecNode part = property == null ? node : property;
        if (!ref.is(Kind.STRING)) {
            findings.refuse(11, part, ref, "is " + ref.kind() + ", should be a string");
        } else if (node.members().size() > 1) {
            findings.refuse(11, part, node, "$ref does not stand alone; OpenAPI ignores what is beside it: use allOf");
        } else if (document.target(ref.text()).is(Kind.ABSENT)) {
            findings.refuse(11, part, ref, leadsNowhere(ref.text()));
        } else if (property != null && !isType(ref.text())) {
            findings.refuse(11, part, ref, "\"" + ref.text() + "\" is no type of a property");
        }
    }

    private static String leadsNowhere(String ref) {
        return "\"%s\" leads nowhere; it should be %s<name> or %s<kind>/<name>, of a part that exists"
                .formatted(ref, SpecDocument.OWN_SCHEMAS, SpecDocument.SHARED);
    }

    /** Tells whether a property may refer to this: to any schema of the document, but only to simple ones elsewhere. */
    private boolean isType(String ref) {
        return ref.startsWith(SpecDocument.OWN_SCHEMAS)
                || document.target(ref).get("type").isText("string");
    }
}
