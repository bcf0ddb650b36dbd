package io.github.tctasks.sandbox;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a document says about the response of an action.
 *
 * @param content the place of the response
 */
record ResponseSpec(SpecNode content) {

    static ResponseSpec of(SpecNode operation) {
        return new ResponseSpec(operation.at("responses", "200").json("responses/200"));
    }

    /** What stands under {@code Response} in the documented example, or nothing if there is no example. */
    ObjectNode example() {
        JsonNode found =
                content.at("examples", "documented", "value", "Response").node();
        return found.isObject() ? found.asObject() : Json.object();
    }

    /** The documented example, or one made from the schema if there is none: each field holds something. */
    ObjectNode answer() {
        ObjectNode example = example();
        return example.isEmpty() && !outcomes().isEmpty() ? new WholeResponse().fill(schema(), example) : example;
    }

    /**
     * The schema of what stands under {@code Response} in a success.
     *
     * @return its place
     * @throws IllegalArgumentException if there is none
     */
    SpecNode schema() {
        List<SpecNode> outcomes = outcomes();
        if (outcomes.isEmpty()) {
            throw content.problem("the response has no schema");
        }
        return outcomes.get(0);
    }

    private List<SpecNode> outcomes() {
        return content.at("schema", "properties", "Response", "oneOf").items();
    }
}
