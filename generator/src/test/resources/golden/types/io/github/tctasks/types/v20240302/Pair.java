package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Goes both ways.
 *
 * <p>Immutable. Where the service sends it, any value may be null: the service leaves fields out or sets them to null.
 */
public final class Pair extends ReceivedObject {

    private final @Nullable String key;
    private final @Nullable String value;

    Pair(@Nullable String key, @Nullable String value, UnknownFields unknownFields) {
        super(unknownFields);
        this.key = key;
        this.value = value;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Key", key);
        to.text("Value", value);
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
            return new Pair(key, value, UnknownFields.NONE);
        }
    }
}
