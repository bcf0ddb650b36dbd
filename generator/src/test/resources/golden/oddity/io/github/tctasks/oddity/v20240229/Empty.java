package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Nothing that is known.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Empty {

    private final Map<String, @Nullable Object> unknownFields;

    Empty(Map<String, @Nullable Object> unknownFields) {
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
        return this == other || (other instanceof Empty that && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Empty{", "}")
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
