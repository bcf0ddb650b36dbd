package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.SentObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A bound.
 *
 * <p>Immutable.
 */
public final class Bound extends SentObject {

    private final List<Long> at;
    private final @Nullable Boolean open;

    private Bound(Builder builder) {
        this.at = builder.at;
        this.open = builder.open;
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
     * The At.
     *
     * @return the value of {@code At}; unmodifiable, empty if it is not set
     */
    public List<Long> at() {
        return at;
    }

    /**
     * The Open.
     *
     * @return the value of {@code Open}, or null if it is not set
     */
    public @Nullable Boolean open() {
        return open;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integers("At", at);
        to.bool("Open", open);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private List<Long> at = List.of();
        private @Nullable Boolean open;

        private Builder() {}

        /**
         * Sets {@code At}.
         *
         * <p>The At.
         *
         * @param at the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder at(@Nullable List<Long> at) {
            this.at = Required.elements("At", at);
            return this;
        }

        /**
         * Sets {@code Open}.
         *
         * <p>The Open.
         *
         * @param open the value, or null for none
         * @return this builder
         */
        public Builder open(@Nullable Boolean open) {
            this.open = open;
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         */
        public Bound build() {
            return new Bound(this);
        }
    }
}
