package io.github.tctasks.sandbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a schema says about the fields of a response.
 *
 * @param nullable the fields in their order, and whether each may be null
 * @param required the fields that are always there
 */
record ResponseShape(Map<String, Boolean> nullable, Set<String> required) {

    /**
     * Reads the shape.
     *
     * @param schema the schema of what stands under {@code Response} in a success
     * @return its shape
     */
    static ResponseShape read(SpecNode schema) {
        Map<String, Boolean> nullable = new LinkedHashMap<>();
        schema.at("properties")
                .fields()
                .forEach(
                        (name, field) -> nullable.put(name, field.at("nullable").isTrue()));
        return new ResponseShape(
                nullable, new LinkedHashSet<>(schema.at("required").texts()));
    }

    /**
     * The least that a response may hold: what may be null is null, and what is optional is left out.
     *
     * @param full a response with all fields
     * @param kept fields that stay as they are
     * @return the fields
     */
    ObjectNode least(ObjectNode full, List<String> kept) {
        ObjectNode fields = Json.object();
        kept.forEach(name -> fields.set(name, full.get(name)));
        nullable.forEach((name, mayBeNull) -> {
            JsonNode value = full.get(name);
            if (mayBeNull && !kept.contains(name)) {
                fields.putNull(name);
            } else if (isRequired(name) && value != null) {
                fields.set(name, value);
            }
        });
        return fields;
    }

    boolean has(String field) {
        return nullable.containsKey(field);
    }

    boolean isNullable(String field) {
        return nullable.getOrDefault(field, false);
    }

    boolean isRequired(String field) {
        return required.contains(field);
    }
}
