package io.github.tctasks.contracts.pact;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the cases of an action from its folder: a file is one case, or a group of error codes that are alike, or the raw values of a
 * status.
 */
final class CaseReader {

    private static final String REQUEST_ID = "2b6f4e1a-9d0c-4c5e-8f37-6a1b0c9d8e7f";

    private final ActionContract contract;
    private final Set<String> codes = new LinkedHashSet<>();

    private CaseReader(ActionContract contract) {
        this.contract = contract;
    }

    /**
     * Reads all cases of all actions.
     *
     * @param files where they are
     * @return the cases, in the order of their files
     */
    static List<ContractCase> all(ContractFiles files) {
        return files.actions().stream()
                .flatMap(folder -> of(files, folder).stream())
                .toList();
    }

    private static List<ContractCase> of(ContractFiles files, String folder) {
        CaseReader reader = new CaseReader(ActionContract.read(files, folder));
        List<ContractCase> cases = new ArrayList<>();
        files.cases(folder).forEach(path -> cases.addAll(reader.file(files.yaml(path))));
        files.yaml(folder + "/action.yaml")
                .path("groups")
                .forEach(group -> cases.addAll(reader.group(files.yaml(group.asString() + ".yaml"))));
        return cases;
    }

    private List<ContractCase> file(JsonNode file) {
        if (file.has("values")) {
            return StatusCases.of(file).stream().map(this::single).toList();
        }
        return file.has("errors") ? group(file) : List.of(single(file));
    }

    private ContractCase single(JsonNode file) {
        JsonNode expected = file.required("expect");
        ContractCase.Expected outcome = expected.has("refused")
                ? new ContractCase.Refused(expected.get("refused").asString())
                : new ContractCase.Read(text(expected, "task"), text(expected, "reason"));
        return new ContractCase(
                contract,
                file.required("description").asString(),
                given(file.path("given")),
                file.path("settings"),
                like(file.path("like")),
                changed(contract.input(), file.path("request")),
                outcome instanceof ContractCase.Refused ? null : answer(file.path("answer")),
                outcome);
    }

    /** A code that an earlier group of the action has is not repeated. */
    private List<ContractCase> group(JsonNode file) {
        List<ContractCase> cases = new ArrayList<>();
        file.required("errors").properties().forEach(error -> {
            if (codes.add(error.getKey())) {
                cases.add(error(file, error.getKey(), error.getValue().asString()));
            }
        });
        return cases;
    }

    private ContractCase error(JsonNode file, String code, String kind) {
        boolean unknown = contract.notFoundCodes().contains(code);
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        if (unknown) {
            state.put("state", "unknown");
        } else {
            state.put("code", code);
        }
        return new ContractCase(
                contract,
                "error " + code,
                given(JsonNodeFactory.instance
                        .objectNode()
                        .set(unknown ? "a task" : file.required("given").asString(), state)),
                file.path("settings"),
                Set.of(),
                contract.input(),
                errorBody(code),
                new ContractCase.Thrown(
                        code, file.path("constants").asString(contract.errorCodes()), kind.equals("passing")));
    }

    private static ObjectNode errorBody(String code) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        ObjectNode response = body.putObject("Response");
        response.putObject("Error").put("Code", code).put("Message", "What the service says about it.");
        response.put("RequestId", REQUEST_ID);
        return body;
    }

    private Map<String, ObjectNode> given(JsonNode states) {
        Map<String, ObjectNode> given = new LinkedHashMap<>();
        states.properties().forEach(state -> {
            ObjectNode parameters = JsonNodeFactory.instance
                    .objectNode()
                    .put("service", contract.service())
                    .put("action", contract.action());
            state.getValue().properties().forEach(each -> parameters.set(each.getKey(), each.getValue()));
            given.put(state.getKey(), parameters);
        });
        return given;
    }

    private ObjectNode answer(JsonNode changes) {
        ObjectNode body = contract.output().deepCopy();
        body.set("Response", changed(body.get("Response").asObject(), changes));
        return body;
    }

    /** The example with some fields set and others left out; {@code only} leaves out all that is not set. */
    private static ObjectNode changed(ObjectNode example, JsonNode changes) {
        ObjectNode changed = changes.has("only") ? JsonNodeFactory.instance.objectNode() : example.deepCopy();
        changes.path("only").properties().forEach(field -> changed.set(field.getKey(), field.getValue()));
        changes.path("with").properties().forEach(field -> changed.set(field.getKey(), field.getValue()));
        changes.path("without").forEach(name -> changed.remove(name.asString()));
        return changed;
    }

    private static Set<String> like(JsonNode paths) {
        Set<String> like = new LinkedHashSet<>();
        paths.forEach(path -> like.add(path.asString()));
        return like;
    }

    private static @Nullable String text(JsonNode node, String name) {
        return node.hasNonNull(name) ? node.get(name).asString() : null;
    }
}
