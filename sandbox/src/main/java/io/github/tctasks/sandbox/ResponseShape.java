package io.github.tctasks.sandbox;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

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

    boolean isNullable(String field) {
        return nullable.getOrDefault(field, false);
    }

    boolean isRequired(String field) {
        return required.contains(field);
    }
}
