package io.github.tctasks.sandbox;

import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Turns flat parameters, such as {@code Filters.0.Name=n}, into the object that a POST would have as its JSON body. */
final class FlatParameters {

    private static final int MAX_DEPTH = 32;
    private static final ParameterType UNKNOWN = new ParameterType.Text();

    /** A value, or the parameters that start with the same name. */
    private static final class Tree {
        private final TreeMap<String, Tree> children = new TreeMap<>();
        private @Nullable String text;
    }

    private FlatParameters() {}

    /**
     * Reads flat parameters.
     *
     * @param flat names and values, decoded
     * @param type tells what is a list, a number and so on; what it does not know is read as text
     * @return the parameters, not checked yet
     * @throws ApiException if they do not make an object
     */
    static ObjectNode read(SortedMap<String, String> flat, ObjectType type) {
        Tree root = new Tree();
        flat.forEach((name, text) -> put(root, name, text));
        return object(root, type);
    }

    private static void put(Tree root, String name, String text) {
        String[] parts = name.split("\\.", -1);
        if (parts.length > MAX_DEPTH) {
            throw ApiException.invalidRequest("The query or form has a parameter over " + MAX_DEPTH + " levels deep.");
        }
        Tree place = root;
        for (String part : parts) {
            place = place.children.computeIfAbsent(part, key -> new Tree());
        }
        place.text = text;
    }

    private static JsonNode node(String name, Tree tree, ParameterType type) {
        String text = tree.text;
        if (text == null) {
            return type instanceof ParameterType.ListOf list ? array(name, tree, list) : object(tree, type);
        }
        if (!tree.children.isEmpty()) {
            throw ApiException.invalid(name, "is both a value and a structure");
        }
        return type.read(text);
    }

    private static ObjectNode object(Tree tree, ParameterType type) {
        ObjectNode object = Json.object();
        tree.children.forEach((name, child) -> {
            ParameterType known = type instanceof ObjectType structure ? structure.field(name) : null;
            object.set(name, node(name, child, known == null ? UNKNOWN : known));
        });
        return object;
    }

    private static ArrayNode array(String name, Tree tree, ParameterType.ListOf type) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < tree.children.size(); i++) {
            Tree item = tree.children.get(Integer.toString(i));
            if (item == null) {
                throw ApiException.invalid(name, "must number its entries from 0 without gaps");
            }
            array.add(node(name + '.' + i, item, type.item()));
        }
        return array;
    }
}
