package io.github.tctasks.json;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** The fields of an object that the spec does not know, while it is read. Not thread-safe. */
public final class UnknownFields {

    /** No fields. */
    public static final UnknownFields NONE = new UnknownFields(Map.of());

    private final Map<String, @Nullable Object> fields;

    private UnknownFields(Map<String, @Nullable Object> fields) {
        this.fields = fields;
    }

    /**
     * Reads one more field.
     *
     * @param in a parser that stands at the field's name; afterwards at the last token of its value
     * @return the unknown fields with this one
     */
    public UnknownFields next(JsonParser in) {
        UnknownFields result = this == NONE ? new UnknownFields(new LinkedHashMap<>()) : this;
        String name = in.currentName();
        in.nextToken();
        result.fields.put(name, AnyJson.read(in));
        return result;
    }

    /** Returns the fields in their order; unmodifiable. */
    Map<String, @Nullable Object> asMap() {
        return this == NONE ? fields : Collections.unmodifiableMap(fields);
    }
}
