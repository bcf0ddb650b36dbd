package io.github.tctasks.catalogue.prove;

import java.math.BigDecimal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** JSON in the form in which two documents are equal if they say the same: null, an empty list and nothing are one. */
final class PlainJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private PlainJson() {}

    static JsonNode of(String json) {
        return of(JsonMapper.shared().readTree(json));
    }

    static JsonNode of(JsonNode value) {
        if (value.isObject()) {
            ObjectNode object = NODES.objectNode();
            value.forEachEntry((name, member) -> {
                JsonNode plain = of(member);
                if (!plain.isNull() && !(plain.isArray() && plain.isEmpty())) {
                    object.set(name, plain);
                }
            });
            return object;
        }
        if (value.isArray()) {
            ArrayNode list = NODES.arrayNode();
            value.forEach(element -> {
                JsonNode plain = of(element);
                if (!plain.isNull()) {
                    list.add(plain);
                }
            });
            return list;
        }
        return value.isNumber() ? number(value) : value;
    }

    private static JsonNode number(JsonNode value) {
        return NODES.numberNode(new BigDecimal(value.asString()).stripTrailingZeros());
    }
}
