package io.github.tctasks.generator.check;

import io.github.tctasks.generator.spec.SpecNode;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A spec with the parts that all services share.
 *
 * @param path where the spec's file is
 * @param root the spec
 * @param common the shared parts
 */
record SpecDocument(Path path, SpecNode root, SpecNode common) {

    static final String OWN_SCHEMAS = "#/components/schemas/";
    static final String SHARED = "../common.yaml#/components/";

    /** An action, with what names it. */
    record Operation(SpecNode path, SpecNode post) {

        SpecNode operationId() {
            return post.get("operationId");
        }

        String id() {
            return operationId().text();
        }

        SpecNode requestType() {
            return post.at("requestBody", "content", "application/json");
        }

        SpecNode responseType() {
            return post.at("responses", "200", "content", "application/json");
        }
    }

    /** Tells whether the document is a draft, of which some checks demand less. */
    boolean isDraft() {
        return root.get("x-tc-draft").text().equals("true");
    }

    List<Operation> operations() {
        return root.get("paths").members().values().stream()
                .map(path -> new Operation(path, path.get("post")))
                .toList();
    }

    Map<String, SpecNode> schemas() {
        return root.at("components", "schemas").members();
    }

    SpecNode request(Operation operation) {
        return schema(operation.id() + "Request");
    }

    SpecNode response(Operation operation) {
        return schema(operation.id() + "Response");
    }

    SpecNode schema(String name) {
        return root.at("components", "schemas", name);
    }

    /** Returns what a reference leads to; an absent node if that does not exist. */
    SpecNode target(String ref) {
        if (ref.startsWith(OWN_SCHEMAS)) {
            return schema(ref.substring(OWN_SCHEMAS.length()));
        }
        if (ref.startsWith(SHARED)) {
            String[] path = ref.substring(SHARED.length()).split("/", -1);
            return path.length == 2 ? common.at("components", path[0], path[1]) : common.get("");
        }
        return root.get("");
    }

    /** Returns the schema that a property or an item has: its own, or the one that it refers to. */
    SpecNode resolved(SpecNode property) {
        SpecNode ref = reference(property);
        return ref.text().isEmpty() ? property : target(ref.text());
    }

    /** Returns the {@code $ref} of a property or an item; an absent node if it has none. */
    static SpecNode reference(SpecNode property) {
        List<SpecNode> all = property.get("allOf").items();
        return all.isEmpty() ? property.get("$ref") : all.get(0).get("$ref");
    }
}
