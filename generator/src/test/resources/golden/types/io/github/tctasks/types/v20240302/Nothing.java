package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * An empty object.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Nothing {

    private final Map<String, @Nullable Object> unknownFields;

    Nothing(Map<String, @Nullable Object> unknownFields) {
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Returns the fields that the spec does not know, in their order.
     *
     * @return plain Java values by name, see {@link ApiResponse#unknownFields()}
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Nothing that && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Nothing{", "}")
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
