package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Goes both ways.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 */
public final class Pair {

    private final @Nullable String key;
    private final @Nullable String value;
    private final Map<String, @Nullable Object> unknownFields;

    Pair(@Nullable String key, @Nullable String value, Map<String, @Nullable Object> unknownFields) {
        this.key = key;
        this.value = value;
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
     * The Key.
     *
     * @return the value of {@code Key}, or null if the service gave none
     */
    public @Nullable String key() {
        return key;
    }

    /**
     * The Value.
     *
     * @return the value of {@code Value}, or null if the service gave none
     */
    public @Nullable String value() {
        return value;
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
                || (other instanceof Pair that
                        && Objects.equals(key, that.key)
                        && Objects.equals(value, that.value)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(key, value, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Pair{", "}")
                .add("key=" + key)
                .add("value=" + value)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String key;
        private @Nullable String value;

        private Builder() {}

        /**
         * Sets {@code Key}, which is required.
         *
         * <p>The Key.
         *
         * @param key the value, or null for none
         * @return this builder
         */
        public Builder key(@Nullable String key) {
            this.key = key;
            return this;
        }

        /**
         * Sets {@code Value}.
         *
         * <p>The Value.
         *
         * @param value the value, or null for none
         * @return this builder
         */
        public Builder value(@Nullable String value) {
            this.value = value;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         * @throws InvalidRequestException if {@code Key} is not set
         */
        public Pair build() {
            Required.parameter("Pair", "Key", key);
            return new Pair(key, value, Map.of());
        }
    }
}
