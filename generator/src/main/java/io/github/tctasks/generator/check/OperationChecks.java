package io.github.tctasks.generator.check;

import io.github.tctasks.generator.check.SpecDocument.Operation;
import io.github.tctasks.generator.spec.SpecNode;
import io.github.tctasks.generator.spec.SpecNode.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Checks 12 to 18: the frame of each action. */
final class OperationChecks {

    private static final Pattern NAME = Pattern.compile("[A-Z][A-Za-z0-9]*");
    private static final String PARAMETERS = SpecDocument.SHARED + "parameters/";
    private static final List<String> REGIONS = List.of("Region", "RequiredRegion");
    private static final List<String> SHARED =
            List.of("Timestamp", "Token", "Language", "RequestClient", "ContentSha256");
    private static final List<String> OWN = List.of("X-TC-Action", "X-TC-Version");

    private final SpecDocument document;
    private final Findings findings;

    OperationChecks(SpecDocument document, Findings findings) {
        this.document = document;
        this.findings = findings;
    }

    void run() {
        SpecNode paths = document.root().get("paths");
        if (paths.is(Kind.MAPPING) && paths.members().isEmpty()) {
            findings.report(12, paths, "has no entry, should have one for each action");
        }
        document.root().get("paths").members().forEach(this::checkName);
        for (Operation operation : document.operations()) {
            checkParameters(operation);
            if (operation.operationId().is(Kind.STRING) && !findings.refused(operation.operationId())) {
                checkRequest(operation);
                checkEnvelope(operation);
                checkIsObject(document.request(operation), operation);
                checkIsObject(document.response(operation), operation);
            }
        }
    }

    private void checkName(String key, SpecNode path) {
        SpecNode id = path.at("post", "operationId");
        if (!id.is(Kind.STRING)) {
            return;
        }
        if (!NAME.matcher(id.text()).matches()) {
            findings.refuse(13, id, "\"" + id.text() + "\" should be letters and digits, a capital first");
        } else if (!key.equals("/#" + id.text())) {
            findings.refuse(13, id, path, "the key of the path should be /# and the operationId: /#" + id.text());
        }
    }

    private void checkParameters(Operation operation) {
        SpecNode parameters = operation.post().get("parameters");
        if (!parameters.is(Kind.LIST)) {
            return;
        }
        List<String> found = new ArrayList<>();
        for (SpecNode parameter : parameters.items()) {
            String name = parameter.has("$ref")
                    ? parameter.get("$ref").text().replace(PARAMETERS, "")
                    : parameter.get("name").text();
            if (isUnknown(parameter, name)) {
                findings.report(14, parameter, "\"" + name + "\" is not one of the parameters that an action has");
            } else if (isRepeated(name, found)) {
                findings.report(14, parameter, "\"" + name + "\" is here a second time");
            }
            found.add(name);
            checkOwn(operation, parameter, name);
        }
        checkComplete(parameters, found);
    }

    private static boolean isRepeated(String name, List<String> found) {
        boolean isRegion = REGIONS.contains(name);
        return found.stream().anyMatch(other -> other.equals(name) || (isRegion && REGIONS.contains(other)));
    }

    private boolean isUnknown(SpecNode parameter, String name) {
        boolean right = parameter.has("$ref") ? SHARED.contains(name) || REGIONS.contains(name) : OWN.contains(name);
        return !right && !findings.refused(parameter) && !name.isEmpty();
    }

    private void checkComplete(SpecNode parameters, List<String> found) {
        List<String> missing = new ArrayList<>(OWN);
        missing.addAll(SHARED);
        missing.removeAll(found);
        if (found.stream().noneMatch(REGIONS::contains)) {
            missing.add("Region or RequiredRegion");
        }
        boolean complete = missing.isEmpty() || parameters.items().stream().anyMatch(findings::refused);
        if (!complete) {
            findings.report(14, parameters, "lacks " + String.join(", ", missing));
        }
    }

    private void checkOwn(Operation operation, SpecNode parameter, String name) {
        SpecNode value = name.equals("X-TC-Action")
                ? operation.operationId()
                : document.root().at("info", "version");
        if (parameter.has("$ref") || !OWN.contains(name) || findings.refused(value) || !value.is(Kind.STRING)) {
            return;
        }
        List<SpecNode> values = parameter.at("schema", "enum").items();
        boolean right = parameter.get("in").isText("header")
                && parameter.get("required").text().equals("true")
                && parameter.at("schema", "type").isText("string")
                && values.size() == 1
                && values.get(0).isText(value.text());
        if (!right) {
            String form = "should be a required header of type string with enum: [\"%s\"]";
            findings.report(15, parameter, form.formatted(value.text()));
        }
    }

    private void checkRequest(Operation operation) {
        SpecNode required = operation.post().at("requestBody", "required");
        if (required.is(Kind.BOOLEAN) && !required.text().equals("true")) {
            findings.report(16, required, "should be true");
        }
        SpecNode schema = operation.requestType().get("schema");
        String right = SpecDocument.OWN_SCHEMAS + operation.id() + "Request";
        if (!schema.is(Kind.ABSENT)
                && !findings.refused(schema)
                && !schema.get("$ref").isText(right)) {
            findings.refuse(16, schema, "should be {$ref: '" + right + "'}");
        }
    }

    private void checkEnvelope(Operation operation) {
        SpecNode schema = operation.responseType().get("schema");
        String own = SpecDocument.OWN_SCHEMAS + operation.id() + "Response";
        String error = SpecDocument.SHARED + "schemas/ErrorResponse";
        if (!schema.is(Kind.ABSENT) && !isEnvelope(schema, own, error)) {
            String form = "should be an object whose only property, Response, is required and is oneOf %s and %s";
            findings.refuse(17, schema, form.formatted(own, error));
        }
    }

    private boolean isEnvelope(SpecNode schema, String own, String error) {
        List<SpecNode> required = schema.get("required").items();
        SpecNode response = schema.at("properties", "Response");
        List<SpecNode> either = response.get("oneOf").items();
        return schema.members().size() == 3
                && schema.get("type").isText("object")
                && required.size() == 1
                && required.get(0).isText("Response")
                && schema.get("properties").members().size() == 1
                && response.members().size() == 1
                && either.size() == 2
                && isReference(either.get(0), own)
                && isReference(either.get(1), error);
    }

    /** A reference that another check has refused counts as right. */
    private boolean isReference(SpecNode node, String ref) {
        return findings.refused(node) || node.get("$ref").isText(ref);
    }

    private void checkIsObject(SpecNode schema, Operation operation) {
        boolean isOther = schema.is(Kind.MAPPING) && !schema.get("type").isText("object");
        if (isOther && !findings.refused(schema)) {
            findings.refuse(
                    18, schema, "should be an object, since " + operation.id() + " has it as request or answer");
        }
    }
}
