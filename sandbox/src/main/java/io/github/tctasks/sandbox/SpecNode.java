package io.github.tctasks.sandbox;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A place in a document, with references followed.
 *
 * @param file the document that holds the place
 * @param pointer JSON pointer to the place, for messages
 * @param node what stands there; a missing node if nothing does
 */
record SpecNode(SpecFile file, String pointer, JsonNode node) {

    private static final int MAX_REFERENCES = 32;

    /**
     * Enters a document at its root.
     *
     * @param file the document
     * @return its root
     */
    static SpecNode root(SpecFile file) {
        return new SpecNode(file, "", file.root());
    }

    /**
     * Goes down by keys.
     *
     * @param keys keys of mappings, one below the other
     * @return the place; its node is missing if there is nothing
     * @throws IllegalArgumentException if a reference on the way leads nowhere
     */
    SpecNode at(String... keys) {
        SpecNode place = this;
        for (String key : keys) {
            place = place.step(key, place.node.path(key));
        }
        return place;
    }

    /** The entries of a list, none if this is not a list. */
    List<SpecNode> items() {
        List<SpecNode> items = new ArrayList<>();
        for (JsonNode item : node.isArray() ? node : MissingNode.getInstance()) {
            items.add(step(Integer.toString(items.size()), item));
        }
        return items;
    }

    /** The entries of a mapping in their order, none if this is not a mapping. */
    Map<String, SpecNode> fields() {
        Map<String, SpecNode> fields = new LinkedHashMap<>();
        node.properties().forEach(field -> fields.put(field.getKey(), step(field.getKey(), field.getValue())));
        return fields;
    }

    /** The texts of a list, or none. */
    List<String> texts() {
        return items().stream().map(SpecNode::text).toList();
    }

    /** The text that stands here, whatever its type; empty if nothing does. */
    String text() {
        return node.isMissingNode() ? "" : node.asString();
    }

    /** The text below a key, which must be there. */
    String requiredText(String key) {
        String text = at(key).text();
        if (text.isEmpty()) {
            throw problem("\"" + key + "\" is missing");
        }
        return text;
    }

    /** The whole number below a key, which must be there and be 1 or more. */
    int requiredCount(String key) {
        JsonNode count = at(key).node();
        if (!count.isInt() || count.intValue() < 1) {
            throw problem("\"" + key + "\" must be there, a whole number from 1 to " + Integer.MAX_VALUE);
        }
        return count.intValue();
    }

    /** What this place, a request or a response that messages call by the given name, says about its JSON. */
    SpecNode json(String name) {
        SpecNode content = at("content", "application/json");
        if (!content.exists()) {
            throw problem(name + " has no application/json");
        }
        return content;
    }

    boolean exists() {
        return !node.isMissingNode();
    }

    boolean isEmptyList() {
        return node.isArray() && node.isEmpty();
    }

    boolean isTrue() {
        return node.isBoolean() && node.booleanValue();
    }

    /** An exception that says where in which document something is wrong. */
    IllegalArgumentException problem(String what) {
        return new IllegalArgumentException(file + ": " + (pointer.isEmpty() ? "/" : pointer) + ": " + what);
    }

    private SpecNode step(String key, JsonNode child) {
        String escaped = key.replace("~", "~0").replace("/", "~1");
        return new SpecNode(file, pointer + '/' + escaped, child).followed();
    }

    private SpecNode followed() {
        SpecNode place = this;
        for (int hops = 0; place.node.path("$ref").isString(); hops++) {
            if (hops == MAX_REFERENCES) {
                throw problem("the references go round in a circle");
            }
            place = place.target(place.node.path("$ref").stringValue());
        }
        return place;
    }

    private SpecNode target(String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String target = hash < 0 ? "" : reference.substring(hash + 1);
        SpecFile document = file.neighbour(path);
        JsonNode found =
                document == null ? MissingNode.getInstance() : document.root().at(target);
        if (document == null || found.isMissingNode()) {
            throw problem("the reference " + reference + " leads nowhere");
        }
        return new SpecNode(document, target, found);
    }
}
