package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.math.BigInteger;
import java.util.List;
import java.util.regex.Pattern;

/** Check 19: every example is valid against its schema and has no other fields. */
final class ExampleChecks {

    private static final Pattern DECIMAL = Pattern.compile("-?(0|[1-9][0-9]*)");
    private static final BigInteger TWO_TO_63 = BigInteger.ONE.shiftLeft(63);

    private final SpecDocument document;
    private final Findings findings;

    ExampleChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        for (Operation operation : document.operations()) {
            checkExamples(operation.requestType());
            checkExamples(operation.responseType());
        }
    }

    private void checkExamples(SpecNode mediaType) {
        for (SpecNode example : mediaType.get("examples").members().values()) {
            if (example.has("value")) {
                check(example.get("value"), mediaType.get("schema"));
            }
        }
    }

    private void check(SpecNode value, SpecNode place) {
        SpecNode schema = document.resolved(place);
        if (findings.refused(place) || findings.refused(schema)) {
            return;
        }
        if (value.is(Kind.NULL)) {
            boolean nullable = isTrue(place.get("nullable")) || isTrue(schema.get("nullable"));
            require(nullable, value, "is null, but the schema does not say nullable: true");
        } else if (schema.has("oneOf")) {
            check(value, schema.get("oneOf").items().get(value.has("Error") ? 1 : 0));
        } else {
            checkType(value, schema);
        }
    }

    private static boolean isTrue(SpecNode node) {
        return node.is(Kind.BOOLEAN) && node.text().equals("true");
    }

    private void checkType(SpecNode value, SpecNode schema) {
        switch (schema.get("type").text()) {
            case "object" -> checkObject(value, schema);
            case "array" -> {
                if (expect(value, Kind.LIST)) {
                    value.items().forEach(item -> check(item, schema.get("items")));
                }
            }
            case "string" -> expect(value, Kind.STRING);
            case "integer" -> checkInteger(value, schema.get("format").text());
            case "number" ->
                require(
                        value.is(Kind.NUMBER) || value.is(Kind.INTEGER),
                        value,
                        "is " + value.kind() + ", should be a number");
            case "boolean" -> expect(value, Kind.BOOLEAN);
            default -> {}
        }
        if (schema.get("enum").is(Kind.LIST)) {
            List<String> values =
                    schema.get("enum").items().stream().map(SpecNode::text).toList();
            require(values.contains(value.text()), value, "should be one of " + String.join(", ", values));
        }
    }

    private void checkInteger(SpecNode value, String format) {
        if (!expect(value, Kind.INTEGER)) {
            return;
        }
        boolean inRange = DECIMAL.matcher(value.text()).matches();
        if (inRange) {
            BigInteger number = new BigInteger(value.text());
            BigInteger offset = format.equals("uint64") ? BigInteger.ZERO : TWO_TO_63;
            inRange = number.add(offset).signum() >= 0 && number.add(offset).bitLength() <= 64;
        }
        require(inRange, value, "should be a decimal number in the range of " + format);
    }

    private void checkObject(SpecNode value, SpecNode schema) {
        if (!expect(value, Kind.MAPPING)) {
            return;
        }
        SpecNode properties = schema.get("properties");
        for (SpecNode name : schema.get("required").items()) {
            require(
                    value.has(name.text()) || findings.refused(name),
                    value,
                    "lacks the required field \"" + name.text() + "\"");
        }
        SpecNode anyOf = schema.get("anyOf");
        boolean satisfied = anyOf.items().isEmpty()
                || findings.refused(anyOf)
                || anyOf.items().stream()
                        .anyMatch(alternative ->
                                alternative.get("required").items().stream().allMatch(name -> value.has(name.text())));
        require(satisfied, value, "has none of the fields under anyOf of the schema");
        value.members().forEach((name, member) -> {
            if (properties.has(name)) {
                check(member, properties.get(name));
            } else {
                findings.report(19, member, "the schema has no field \"" + name + "\"");
            }
        });
    }

    private boolean expect(SpecNode value, Kind kind) {
        require(value.is(kind), value, "is " + value.kind() + ", should be " + kind);
        return value.is(kind);
    }

    private void require(boolean right, SpecNode value, String wrong) {
        if (!right) {
            findings.report(19, value, wrong);
        }
    }
}
