package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 * A list is then empty.
 */
public final class Filter extends ReceivedObject {

    private final @Nullable String name;
    private final List<String> values;

    Filter(@Nullable String name, List<String> values, UnknownFields unknownFields) {
        super(unknownFields);
        this.name = name;
        this.values = values;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
        to.texts("Values", values);
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
            return new Filter(name, values, UnknownFields.NONE);
        }
    }
}
