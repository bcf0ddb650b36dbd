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

    /**
     * The schema of what stands under {@code Response} in a success.
     *
     * @return its place
     * @throws IllegalArgumentException if there is none
     */
    SpecNode schema() {
        List<SpecNode> outcomes =
                content.at("schema", "properties", "Response", "oneOf").items();
        if (outcomes.isEmpty()) {
            throw content.problem("the response has no schema");
        }
        return outcomes.get(0);
    }
}
