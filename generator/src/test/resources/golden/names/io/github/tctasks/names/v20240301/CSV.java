package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.SentObject;
import org.jspecify.annotations.Nullable;

/**
 * Is in capitals, as constants are.
 *
 * <p>Immutable.
 */
public final class CSV extends SentObject {

    private final @Nullable String comma;

    private CSV(Builder builder) {
        this.comma = builder.comma;
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
     * The Comma.
     *
     * @return the value of {@code Comma}, or null if it is not set
     */
    public @Nullable String comma() {
        return comma;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Comma", comma);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String comma;

        private Builder() {}

        /**
         * Sets {@code Comma}.
         *
         * <p>The Comma.
         *
         * @param comma the value, or null for none
         * @return this builder
         */
        public Builder comma(@Nullable String comma) {
            this.comma = comma;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         */
        public CSV build() {
            return new CSV(this);
        }
    }
}
