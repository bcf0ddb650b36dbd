package io.github.tctasks.contracts.conformance;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Collects what pacts exercise: fields that hold something, nulls, values, and error codes. */
final class Exercised {

    private final Set<Item> items = new LinkedHashSet<>();

    private Exercised() {}

    static Set<Item> of(List<Exchange> exchanges) {
        Exercised collected = new Exercised();
        exchanges.forEach(collected::add);
        return collected.items;
    }

    private void add(Exchange exchange) {
        object(Kind.REQUEST_FIELD, "", exchange.request());
        JsonNode response = exchange.response().path("Response");
        if (exchange.isError()) {
            items.add(new Item(Kind.ERROR_CODE, response.at("/Error/Code").asString()));
        } else {
            object(Kind.RESPONSE_FIELD, "", response);
        }
    }

    private void object(Kind kind, String parent, JsonNode object) {
        object.properties().forEach(field -> value(kind, parent + field.getKey(), field.getValue()));
    }

    private void value(Kind kind, String path, JsonNode value) {
        if (value.isNull()) {
            items.add(new Item(Kind.NULL, path));
            return;
        }
        if (!path.endsWith("[]")) {
            items.add(new Item(kind, path));
        }
        if (value.isObject()) {
            object(kind, path + ".", value);
        } else if (value.isArray()) {
            value.forEach(element -> value(kind, path + "[]", element));
        } else if (kind == Kind.RESPONSE_FIELD) {
            items.add(new Item(Kind.VALUE, path + " = " + value.asString()));
        }
    }
}
