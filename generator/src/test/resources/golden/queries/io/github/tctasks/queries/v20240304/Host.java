package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A host.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Host {

    private final @Nullable String name;
    private final @Nullable Double load;
    private final Map<String, @Nullable Object> unknownFields;

    Host(@Nullable String name, @Nullable Double load, Map<String, @Nullable Object> unknownFields) {
        this.name = name;
        this.load = load;
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
     * The Load.
     *
     * @return the value of {@code Load}, or null if the service gave none
     */
    public @Nullable Double load() {
        return load;
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
                || (other instanceof Host that
                        && Objects.equals(name, that.name)
                        && Objects.equals(load, that.load)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, load, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Host{", "}")
                .add("name=" + name)
                .add("load=" + load)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
