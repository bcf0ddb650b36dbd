package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks 20 to 24: the schemas and the types of their properties. */
final class SchemaChecks {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final Set<Integer> WAYS_TO_A_SCHEMA = Set.of(2, 11, 12, 13, 16, 17, 21, 24);

    /** The formats that each type may have; empty stands for none. */
    private static final Map<String, List<String>> FORMATS = Map.of(
            "string", List.of("", "password"),
            "integer", List.of("int64", "uint64"),
            "number", List.of("double"),
            "boolean", List.of(""),
            "array", List.of(""));

    private final SpecDocument document;
    private final Findings findings;

    SchemaChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        document.schemas().forEach((name, schema) -> {
            checkSchema(name, schema);
            schema.get("properties").members().values().forEach(property -> checkType(property, property));
        });
        if (findings.noneOf(WAYS_TO_A_SCHEMA)) {
            checkUse();
        }
    }

    private void checkSchema(String name, SpecNode schema) {
        if (!NAME.matcher(name).matches()) {
            findings.report(20, schema, "the name \"" + name + "\" should be letters and digits, a capital first");
        }
        boolean isOther = !schema.has("enum") && !schema.get("type").isText("object");
        if (isOther && !findings.refused(schema)) {
            findings.refuse(20, schema, "should be an object or an enumeration");
        }
    }

    private void checkUse() {
        Set<String> used = new Reachable(document)
                .from(document.operations().stream()
                        .map(Operation::id)
                        .flatMap(id -> List.of(id + "Request", id + "Response").stream())
                        .toList());
        document.schemas().forEach((name, schema) -> {
            if (!used.contains(name)) {
                findings.report(20, schema, "no action uses this schema, directly or through others; remove it");
            }
        });
    }

    private void checkType(SpecNode node, SpecNode property) {
        if (Shapes.isInline(node)) {
            findings.refuse(21, property, node, "a type inside of another: make it a component schema and refer to it");
        } else if (node.has("allOf")) {
            checkAllOf(node);
        } else if (!node.has("$ref") && node.get("type").is(Kind.STRING)) {
            checkSimple(node, property);
        }
        if (node.get("items").is(Kind.MAPPING)) {
            checkType(node.get("items"), property);
        }
    }

    private void checkAllOf(SpecNode property) {
        List<SpecNode> all = property.get("allOf").items();
        if (all.size() != 1 || !all.get(0).has("$ref")) {
            findings.refuse(24, property, property.get("allOf"), "should have one entry, a $ref");
        }
    }

    private void checkSimple(SpecNode node, SpecNode property) {
        SpecNode type = node.get("type");
        List<String> formats = FORMATS.get(type.text());
        if (formats == null) {
            String right = "should be string, integer, number, boolean or array";
            findings.refuse(21, property, type, "\"" + type.text() + "\" " + right);
            return;
        }
        SpecNode format = node.get("format");
        if (!formats.contains(format.text())) {
            findings.refuse(22, property, node.has("format") ? format : node, wrongFormat(type, formats));
        } else {
            checkMinimum(node, property);
        }
    }

    private static String wrongFormat(SpecNode type, List<String> formats) {
        String right = String.join(
                " or ",
                formats.stream()
                        .map(format -> format.isEmpty() ? "no format" : "format " + format)
                        .toList());
        return "the type " + type.text() + " should have " + right;
    }

    private void checkMinimum(SpecNode node, SpecNode property) {
        SpecNode minimum = node.get("minimum");
        boolean unsigned = node.get("format").isText("uint64");
        if (unsigned && !minimum.text().equals("0")) {
            findings.refuse(23, property, minimum, "the format uint64 should have minimum: 0");
        } else if (!unsigned && !minimum.is(Kind.ABSENT)) {
            findings.refuse(23, property, minimum, "only the format uint64 should have a minimum");
        }
    }
}
