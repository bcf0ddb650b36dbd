package io.github.tctasks.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads the actions of one document. */
final class SpecReader {

    private final SpecNode root;
    private final TypeReader types = new TypeReader();

    private SpecReader(SpecFile file) {
        this.root = SpecNode.root(file);
    }

    /**
     * Reads a document.
     *
     * @param file the document
     * @return its actions
     * @throws IllegalArgumentException if the document lacks something that the sandbox needs, naming the place
     */
    static List<Action> read(SpecFile file) {
        return new SpecReader(file).actions();
    }

    private List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        root.at("paths").fields().forEach((path, item) -> actions.add(action(path, item.at("post"))));
        if (actions.isEmpty()) {
            throw root.problem("\"paths\" holds no action");
        }
        return actions;
    }

    private Action action(String path, SpecNode operation) {
        SpecNode request = json(operation.at("requestBody"), "requestBody").at("schema");
        ObjectNode example = example(operation);
        return new Action(
                root.requiredText("x-tc-service"),
                root.at("info").requiredText("version"),
                path.substring(path.indexOf('#') + 1),
                rules(operation),
                types.readObject(request),
                ResponseBody.of(example),
                task(operation, example));
    }

    private static List<HeaderRule> rules(SpecNode operation) {
        return operation.at("parameters").items().stream()
                .map(HeaderRule::read)
                .filter(Objects::nonNull)
                .toList();
    }

    /** What stands under {@code Response} in the documented example, or nothing if there is no example. */
    private static ObjectNode example(SpecNode operation) {
        JsonNode found = response(operation)
                .at("examples", "documented", "value", "Response")
                .node();
        return found.isObject() ? found.asObject() : Json.object();
    }

    private static @Nullable TaskQuery task(SpecNode operation, ObjectNode example) {
        SpecNode task = operation.at("x-tc-task");
        if (!task.exists()) {
            return null;
        }
        List<SpecNode> outcomes = response(operation)
                .at("schema", "properties", "Response", "oneOf")
                .items();
        if (outcomes.isEmpty()) {
            throw task.problem("the response has no schema");
        }
        return new TaskQuery(new TaskExample(example, ResponseShape.read(outcomes.get(0)), TaskMapping.read(task)));
    }

    private static SpecNode response(SpecNode operation) {
        return json(operation.at("responses", "200"), "responses/200");
    }

    private static SpecNode json(SpecNode place, String name) {
        SpecNode content = place.at("content", "application/json");
        if (!content.exists()) {
            throw place.problem(name + " has no application/json");
        }
        return content;
    }
}
