package io.github.tctasks.contracts.pact;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Makes a case of each raw value of a status, from a file that is as a case's but names the {@code field} and its {@code values}. */
final class StatusCases {

    private StatusCases() {}

    /** The cases, as files of their own would have them. */
    static List<ObjectNode> of(JsonNode file) {
        List<ObjectNode> cases = new ArrayList<>();
        file.required("values")
                .properties()
                .forEach(state -> state.getValue()
                        .forEach(raw ->
                                cases.add(one(file.asObject().deepCopy().without("values"), state.getKey(), raw))));
        return cases;
    }

    private static ObjectNode one(ObjectNode each, String state, JsonNode raw) {
        String field = each.required("field").asString();
        each.put("description", each.required("description").asString() + " " + raw.asString());
        each.withObject("/given/a task").put("state", state).put("status", raw.asString());
        each.withObject("/answer/only").set(field, raw);
        each.withObject("/expect").put("task", state.toUpperCase(Locale.ROOT));
        return each;
    }
}
