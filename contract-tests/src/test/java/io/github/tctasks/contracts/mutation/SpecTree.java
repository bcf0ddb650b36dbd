package io.github.tctasks.contracts.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A spec as a tree that can be changed.
 *
 * @param root the document
 * @param action the action that changes are made to
 */
record SpecTree(ObjectNode root, String action) {

    private static final YAMLMapper YAML = YAMLMapper.shared();

    /** The spec once for each of its actions. */
    static List<SpecTree> ofEachAction(Path file) {
        List<SpecTree> trees = new ArrayList<>();
        for (JsonNode path : read(file).required("paths")) {
            trees.add(new SpecTree(read(file), path.at("/post/operationId").asString()));
        }
        return trees;
    }

    private static ObjectNode read(Path file) {
        return YAML.readTree(file.toFile()).asObject();
    }

    void write(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, YAML.writeValueAsString(root));
    }

    String service() {
        return root.required("x-tc-service").asString();
    }

    String version() {
        return root.at("/info/version").asString();
    }

    ObjectNode operation() {
        return root.withObject("/paths/~1#" + action + "/post");
    }

    ObjectNode request() {
        return schema(action + "Request");
    }

    ObjectNode response() {
        return schema(action + "Response");
    }

    ObjectNode schema(String name) {
        return root.withObject("/components/schemas/" + name);
    }

    /** The mapping of the action's tasks, if it has one. */
    Optional<ObjectNode> task() {
        return Optional.of(operation().path("x-tc-task"))
                .filter(JsonNode::isObject)
                .map(JsonNode::asObject);
    }

    /** The schema of the task's status, if that is an enumeration. */
    Optional<ObjectNode> status() {
        return task().map(task ->
                        response().at("/properties/" + task.get("status").asString()))
                .map(property -> property.has("allOf") ? property.get("allOf").get(0) : property)
                .filter(property -> property.has("$ref"))
                .map(property -> property.get("$ref").asString().substring("#/components/schemas/".length()))
                .map(this::schema)
                .filter(schema -> schema.has("enum"));
    }

    static ObjectNode properties(ObjectNode schema) {
        return schema.withObject("/properties");
    }

    static List<String> required(ObjectNode schema) {
        List<String> names = new ArrayList<>();
        schema.path("required").forEach(name -> names.add(name.asString()));
        return names;
    }

    /** The first property of an object that is like that. */
    static Optional<String> property(ObjectNode schema, Predicate<String> like) {
        return properties(schema).propertyNames().stream().filter(like).findFirst();
    }

    /** Gives a property another name where it was, and in the list of those that are required. */
    static void rename(ObjectNode schema, String old, String now) {
        ObjectNode properties = properties(schema);
        ObjectNode renamed = properties.objectNode();
        properties
                .properties()
                .forEach(each -> renamed.set(each.getKey().equals(old) ? now : each.getKey(), each.getValue()));
        schema.set("properties", renamed);
        List<String> required = required(schema);
        if (required.contains(old)) {
            require(
                    schema,
                    required.stream().map(name -> name.equals(old) ? now : name).toList());
        }
    }

    static void require(ObjectNode schema, List<String> names) {
        schema.remove("required");
        if (!names.isEmpty()) {
            ArrayNode required = schema.putArray("required");
            names.forEach(required::add);
        }
    }
}
