package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A filter.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 * A list is then empty.
 */
public final class Filter {

    private final @Nullable String name;
    private final List<String> values;
    private final Map<String, @Nullable Object> unknownFields;

    Filter(@Nullable String name, List<String> values, Map<String, @Nullable Object> unknownFields) {
        this.name = name;
        this.values = values;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Returns a builder in which nothing is set.
     *
     * @return the builder
     */
    public static Builder builder() {
        return new Builder();
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
     * The Values.
     *
     * @return the value of {@code Values}; unmodifiable, empty if the service gave none or null
     */
    public List<String> values() {
        return values;
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
                || (other instanceof Filter that
                        && Objects.equals(name, that.name)
                        && values.equals(that.values)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, values, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Filter{", "}")
                .add("name=" + name)
                .add("values=" + values)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private List<String> values = List.of();

        private Builder() {}

        /**
         * Sets {@code Name}, which is required.
         *
         * <p>The Name.
         *
         * @param name the value, or null for none
         * @return this builder
         */
        public Builder name(@Nullable String name) {
            this.name = name;
            return this;
        }

        /**
         * Sets {@code Values}, which is required.
         *
         * <p>The Values.
         *
         * @param values the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder values(@Nullable List<String> values) {
            this.values = Required.elements("Values", values);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         * @throws InvalidRequestException if {@code Name} or {@code Values} is not set
         */
        public Filter build() {
            Required.parameter("Filter", "Name", name);
            Required.list("Filter", "Values", values);
            return new Filter(name, values, Map.of());
        }
    }
}
