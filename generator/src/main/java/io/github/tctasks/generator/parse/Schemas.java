package io.github.tctasks.generator.parse;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The component schemas of a document. */
final class Schemas {

    private static final String REFERENCE = "#/components/schemas/";

    private final Map<String, Schema<?>> byName = new LinkedHashMap<>();

    Schemas(OpenAPI document) {
        document.getComponents().getSchemas().forEach(byName::put);
    }

    Set<String> names() {
        return byName.keySet();
    }

    Schema<?> get(String name) {
        Schema<?> schema = byName.get(name);
        if (schema == null) {
            throw new IllegalStateException("The engine lost the schema " + name);
        }
        return schema;
    }

    boolean isEnum(String name) {
        return get(name).getEnum() != null;
    }

    boolean isObject(String name) {
        return "object".equals(get(name).getType());
    }

    Map<String, Schema<?>> properties(String name) {
        Map<String, Schema<?>> properties = new LinkedHashMap<>();
        if (get(name).getProperties() != null) {
            get(name).getProperties().forEach(properties::put);
        }
        return properties;
    }

    static boolean isList(Schema<?> property) {
        return property.getItems() != null;
    }

    static Schema<?> element(Schema<?> property) {
        return isList(property) ? property.getItems() : property;
    }

    /** Returns the name of the schema that a property or an item refers to, or null. */
    static @Nullable String target(Schema<?> property) {
        List<?> all = property.getAllOf();
        String ref = all == null ? property.get$ref() : ((Schema<?>) all.get(0)).get$ref();
        return ref == null ? null : ref.substring(REFERENCE.length());
    }

    /** Returns a property's description, or that of the schema it refers to. */
    String description(Schema<?> property) {
        String target = target(property);
        return target == null || property.getDescription() != null
                ? property.getDescription()
                : get(target).getDescription();
    }
}
