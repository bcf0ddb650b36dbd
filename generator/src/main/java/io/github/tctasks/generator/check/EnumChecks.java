package io.github.tctasks.generator.check;

import io.github.tctasks.generator.name.Names;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Checks 28 to 31: enumerations. */
final class EnumChecks {

    private static final Pattern CONSTANT = Pattern.compile("[A-Z][A-Z0-9_]*");

    private final SpecDocument document;
    private final Findings findings;

    EnumChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        for (SpecNode schema : document.schemas().values()) {
            if (schema.get("enum").is(Kind.LIST)) {
                checkValues(schema);
                checkDescriptions(schema);
                checkNames(schema);
            }
        }
    }

    private void checkValues(SpecNode schema) {
        SpecNode values = schema.get("enum");
        String type = schema.get("type").text() + schema.get("format").text();
        if (!type.equals("string") && !type.equals("integerint64")) {
            findings.refuse(28, schema, "an enumeration should be of type string, or of type integer, format int64");
            return;
        }
        if (values.items().isEmpty()) {
            findings.refuse(28, schema, values, "has no values");
        }
        Kind kind = type.equals("string") ? Kind.STRING : Kind.INTEGER;
        Set<String> seen = new HashSet<>();
        for (SpecNode value : values.items()) {
            if (!value.is(kind)) {
                findings.refuse(28, schema, value, "is " + value.kind() + ", should be " + kind);
            } else if (!seen.add(value.text())) {
                findings.refuse(28, schema, value, "\"" + value.text() + "\" is here a second time");
            }
        }
    }

    private void checkDescriptions(SpecNode schema) {
        SpecNode descriptions = schema.get("x-enum-descriptions");
        checkCount(29, schema, descriptions);
        for (SpecNode description : descriptions.items()) {
            if (description.is(Kind.STRING) && description.text().isBlank()) {
                findings.report(29, description, "blank; tell in words what the value means");
            }
        }
    }

    private void checkNames(SpecNode schema) {
        SpecNode names = schema.get("x-enum-varnames");
        if (names.is(Kind.LIST)) {
            checkCount(30, schema, names);
            checkConstants(
                    30,
                    names.items(),
                    names.items().stream().map(SpecNode::text).toList());
        } else if (schema.get("type").isText("integer")) {
            findings.report(30, schema, "lacks x-enum-varnames; values that are integers have no names of their own");
        } else if (!findings.refused(schema)) {
            List<SpecNode> values = schema.get("enum").items();
            checkConstants(
                    31,
                    values,
                    values.stream().map(value -> Names.constant(value.text())).toList());
        }
    }

    private void checkCount(int check, SpecNode schema, SpecNode texts) {
        int values = schema.get("enum").items().size();
        int count = texts.items().size();
        if (texts.is(Kind.LIST) && count != values && !findings.refused(schema)) {
            findings.report(check, texts, "has " + count + " entries, should have " + values + ", one for each value");
        }
    }

    private void checkConstants(int check, List<SpecNode> nodes, List<String> constants) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < nodes.size(); i++) {
            String constant = constants.get(i);
            if (!CONSTANT.matcher(constant).matches()) {
                findings.report(
                        check,
                        nodes.get(i),
                        "the constant \"" + constant + "\" should be capitals, digits and _, a capital first");
            } else if (!seen.add(constant)) {
                findings.report(check, nodes.get(i), "the constant " + constant + " is here a second time");
            }
        }
    }
}
