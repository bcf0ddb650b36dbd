package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * With an underscore.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 */
public final class TopicSimple {

    private final @Nullable String snakeCase2;
    private final @Nullable String snakeCase;
    private final Map<String, @Nullable Object> unknownFields;

    TopicSimple(@Nullable String snakeCase2, @Nullable String snakeCase, Map<String, @Nullable Object> unknownFields) {
        this.snakeCase2 = snakeCase2;
        this.snakeCase = snakeCase;
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
     * The snake_case.
     *
     * @return the value of {@code snake_case}, or null if the service gave none
     */
    public @Nullable String snakeCase2() {
        return snakeCase2;
    }

    /**
     * The snakeCase.
     *
     * @return the value of {@code snakeCase}, or null if the service gave none
     */
    public @Nullable String snakeCase() {
        return snakeCase;
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
                || (other instanceof TopicSimple that
                        && Objects.equals(snakeCase2, that.snakeCase2)
                        && Objects.equals(snakeCase, that.snakeCase)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(snakeCase2, snakeCase, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "TopicSimple{", "}")
                .add("snakeCase2=" + snakeCase2)
                .add("snakeCase=" + snakeCase)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String snakeCase2;
        private @Nullable String snakeCase;

        private Builder() {}

        /**
         * Sets {@code snake_case}.
         *
         * <p>The snake_case.
         *
         * @param snakeCase2 the value, or null for none
         * @return this builder
         */
        public Builder snakeCase2(@Nullable String snakeCase2) {
            this.snakeCase2 = snakeCase2;
            return this;
        }

        /**
         * Sets {@code snakeCase}.
         *
         * <p>The snakeCase.
         *
         * @param snakeCase the value, or null for none
         * @return this builder
         */
        public Builder snakeCase(@Nullable String snakeCase) {
            this.snakeCase = snakeCase;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         */
        public TopicSimple build() {
            return new TopicSimple(snakeCase2, snakeCase, Map.of());
        }
    }
}
