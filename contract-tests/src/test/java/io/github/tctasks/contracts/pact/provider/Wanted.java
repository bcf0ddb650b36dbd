package io.github.tctasks.contracts.pact.provider;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A provider state that an interaction asks for.
 *
 * @param state the state's name
 * @param parameters the state's parameters
 * @param request the body of the interaction's request
 */
record Wanted(String state, Map<String, Object> parameters, JsonNode request) {

    /** The values that stand in the pact, by the names in its generators; for a request that is not sent in the end. */
    Map<String, Object> examples() {
        Map<String, Object> examples = new HashMap<>();
        request.properties().forEach(entry -> {
            put(examples, entry.getKey(), entry.getValue());
            for (int i = 0; i < entry.getValue().size(); i++) {
                put(examples, entry.getKey() + i, entry.getValue().path(i));
            }
        });
        return examples;
    }

    private static void put(Map<String, Object> examples, String name, JsonNode value) {
        if (value.isValueNode()) {
            examples.put(name, value.asString());
        }
    }

    String text(String name) {
        return String.valueOf(parameters.get(name));
    }

    boolean is(String name) {
        return Boolean.TRUE.equals(parameters.get(name));
    }

    List<?> list(String name) {
        return parameters.get(name) instanceof List<?> list ? list : List.of();
    }
}
