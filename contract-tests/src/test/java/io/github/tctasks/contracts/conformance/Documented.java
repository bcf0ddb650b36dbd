package io.github.tctasks.contracts.conformance;

import io.github.tctasks.contracts.conformance.Item.Kind;
import java.util.LinkedHashSet;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Collects what a spec documents of an action: fields, documented nulls and values, and error codes. */
final class Documented {

    private final ApiDocument document;
    private final Set<Item> items = new LinkedHashSet<>();

    private Documented(ApiDocument document) {
        this.document = document;
    }

    static Set<Item> of(ApiDocument document, String action) {
        Documented collected = new Documented(document);
        if (document.actions().contains(action)) {
            collected.fields(Kind.REQUEST_FIELD, "", document.schema(action + "Request"));
            collected.fields(Kind.RESPONSE_FIELD, "", document.schema(action + "Response"));
            ApiDocument.codes(document.operation(action))
                    .forEach(code -> collected.items.add(new Item(Kind.ERROR_CODE, code)));
        }
        return collected.items;
    }

    private void fields(Kind kind, String parent, JsonNode object) {
        object.path("properties").properties().forEach(property -> {
            String path = parent + property.getKey();
            items.add(new Item(kind, path));
            if (kind == Kind.RESPONSE_FIELD
                    && property.getValue().path("nullable").asBoolean(false)) {
                items.add(new Item(Kind.NULL, path));
            }
            type(kind, path, document.resolve(property.getValue()));
        });
    }

    private void type(Kind kind, String path, JsonNode schema) {
        if (schema.path("type").asString("").equals("array")) {
            type(kind, path + "[]", document.resolve(schema.required("items")));
        } else if (kind == Kind.RESPONSE_FIELD) {
            schema.path("enum").forEach(value -> items.add(new Item(Kind.VALUE, path + " = " + value.asString())));
        }
        fields(kind, path + ".", schema);
    }
}
