package io.github.tctasks.sandbox;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** Fills in what an example leaves out, is null in, or has an empty list for, as the schema has it. */
final class WholeResponse {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    // The objects on the way down: one that contains itself is not filled again.
    private final Set<JsonNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

    /**
     * Fills an object.
     *
     * @param schema its schema
     * @param example what is known of it; stays as it is
     * @return a copy with all fields
     */
    ObjectNode fill(SpecNode schema, JsonNode example) {
        ObjectNode whole = example.isObject() ? example.asObject().deepCopy() : Json.object();
        if (open.add(schema.node())) {
            schema.at("properties")
                    .fields()
                    .forEach((name, field) -> whole.set(name, value(field, example.path(name))));
            open.remove(schema.node());
        }
        return whole;
    }

    private JsonNode value(SpecNode written, JsonNode example) {
        List<SpecNode> references = written.at("allOf").items();
        SpecNode schema = references.isEmpty() ? written : references.get(0);
        String type = schema.at("type").text();
        if (type.equals("object")) {
            return fill(schema, example);
        }
        if (type.equals("array")) {
            return list(schema.at("items"), example);
        }
        return example.isValueNode() && !example.isNull() ? example : scalar(schema, type);
    }

    private ArrayNode list(SpecNode items, JsonNode example) {
        ArrayNode list = NODES.arrayNode();
        if (example.isEmpty()) {
            list.add(value(items, MissingNode.getInstance()));
        }
        example.forEach(element -> list.add(value(items, element)));
        return list;
    }

    private static JsonNode scalar(SpecNode schema, String type) {
        List<SpecNode> values = schema.at("enum").items();
        if (!values.isEmpty()) {
            return values.get(0).node();
        }
        return switch (type) {
            case "integer", "number" -> NODES.numberNode(1);
            case "boolean" -> NODES.booleanNode(true);
            default -> NODES.stringNode("a text");
        };
    }
}
