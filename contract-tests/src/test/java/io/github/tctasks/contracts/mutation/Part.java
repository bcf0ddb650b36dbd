package io.github.tctasks.contracts.mutation;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One half of an action in a spec. */
enum Part {
    REQUEST("/requestBody", "/value"),
    RESPONSE("/responses/200", "/value/Response");

    private final String place;
    private final String value;

    Part(String place, String value) {
        this.place = place;
        this.value = value;
    }

    ObjectNode schema(SpecTree tree) {
        return this == REQUEST ? tree.request() : tree.response();
    }

    /** What the examples show of it; an answer with an error shows nothing. */
    List<ObjectNode> examples(SpecTree tree) {
        List<ObjectNode> values = new ArrayList<>();
        for (JsonNode example : tree.operation().at(place + "/content/application~1json/examples")) {
            if (example.at(value).isObject()) {
                values.add(example.at(value).asObject());
            }
        }
        return values;
    }
}
