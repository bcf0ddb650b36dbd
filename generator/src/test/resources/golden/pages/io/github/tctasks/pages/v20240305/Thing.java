package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A Thing.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Thing {

    private final @Nullable String name;
    private final Map<String, @Nullable Object> unknownFields;

    Thing(@Nullable String name, Map<String, @Nullable Object> unknownFields) {
        this.name = name;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The Name.
     *
     * @return the value of {@code Name}, or null if the service gave none
     */
    public @Nullable String name() {
        return name;
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
        return this == other
                || (other instanceof Thing that
                        && Objects.equals(name, that.name)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Thing{", "}")
                .add("name=" + name)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
