package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * With an underscore.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 */
public final class TopicSimple extends ReceivedObject {

    private final @Nullable String snakeCase2;
    private final @Nullable String snakeCase;

    TopicSimple(@Nullable String snakeCase2, @Nullable String snakeCase, UnknownFields unknownFields) {
        super(unknownFields);
        this.snakeCase2 = snakeCase2;
        this.snakeCase = snakeCase;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.text("snake_case", snakeCase2);
        to.text("snakeCase", snakeCase);
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
            return new TopicSimple(snakeCase2, snakeCase, UnknownFields.NONE);
        }
    }
}
