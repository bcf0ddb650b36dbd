package io.github.tctasks.contracts.mutation;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Changes of a field or a name together with all that follows them: examples, and the extensions that name them. */
final class Examples {

    private Examples() {}

    static void rename(SpecTree tree, Part part, String old, String now) {
        ObjectNode schema = part.schema(tree);
        SpecTree.rename(schema, old, now);
        part.examples(tree).forEach(example -> renameKey(example, old, now));
        replaceText(schema.path("anyOf"), old, now);
        replaceText(tree.operation().path("x-tc-task"), old, now);
    }

    static void remove(SpecTree tree, Part part, String name) {
        ObjectNode schema = part.schema(tree);
        SpecTree.properties(schema).remove(name);
        SpecTree.require(
                schema,
                SpecTree.required(schema).stream()
                        .filter(each -> !each.equals(name))
                        .toList());
        part.examples(tree).forEach(example -> example.remove(name));
        if (part == Part.REQUEST) {
            schema.remove("anyOf");
        }
        tree.task().ifPresent(task -> {
            if (part == Part.REQUEST) {
                task.remove("alternative-ids");
            }
            JsonNode fields = task.at("/batch/item-fields");
            if (fields.isObject()) {
                fields.asObject().remove(name);
            }
            if (task.path("reason").asString("").equals(name)) {
                task.remove("reason");
            }
        });
    }

    /** A text becomes a number, anything else a text. */
    static void retype(SpecTree tree, Part part, String name) {
        ObjectNode schema = part.schema(tree);
        ObjectNode properties = SpecTree.properties(schema);
        boolean text = properties.get(name).path("type").asString("").equals("string");
        ObjectNode now = properties.putObject(name);
        now.put("type", text ? "integer" : "string").put("description", "Something of another type.");
        if (text) {
            now.put("format", "int64");
        }
        for (ObjectNode example : part.examples(tree)) {
            if (example.has(name)) {
                example.set(name, text ? example.numberNode(7) : example.stringNode("seven"));
            }
        }
    }

    static void renameAction(SpecTree tree, String now) {
        String old = tree.action();
        for (String end : List.of("Request", "Response")) {
            renameKey(tree.root().withObject("/components/schemas"), old + end, now + end);
            replaceText(tree.root(), "#/components/schemas/" + old + end, "#/components/schemas/" + now + end);
        }
        renameKey(tree.root().withObject("/paths"), "/#" + old, "/#" + now);
        replaceText(tree.root(), old, now);
    }

    private static void renameKey(ObjectNode object, String old, String now) {
        ObjectNode copy = object.deepCopy();
        object.removeAll();
        copy.properties().forEach(each -> object.set(each.getKey().equals(old) ? now : each.getKey(), each.getValue()));
    }

    /** Replaces a text wherever it stands alone, as a key or as a value. */
    static void replaceText(JsonNode node, String old, String now) {
        if (node instanceof ObjectNode object) {
            if (object.has(old)) {
                renameKey(object, old, now);
            }
            for (Map.Entry<String, JsonNode> each : object.properties()) {
                if (each.getValue().isString() && each.getValue().asString().equals(old)) {
                    each.setValue(object.stringNode(now));
                } else {
                    replaceText(each.getValue(), old, now);
                }
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i).isString() && array.get(i).asString().equals(old)) {
                    array.set(i, array.stringNode(now));
                } else {
                    replaceText(array.get(i), old, now);
                }
            }
        }
    }
}
