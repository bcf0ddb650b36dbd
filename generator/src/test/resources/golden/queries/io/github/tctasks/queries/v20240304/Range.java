package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.SentObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A range.
 *
 * <p>Immutable.
 */
public final class Range extends SentObject {

    private final List<Bound> bounds;

    private Range(Builder builder) {
        this.bounds = builder.bounds;
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
     * The Bounds.
     *
     * @return the value of {@code Bounds}; unmodifiable, empty if it is not set
     */
    public List<Bound> bounds() {
        return bounds;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.objects("Bounds", bounds);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private List<Bound> bounds = List.of();

        private Builder() {}

        /**
         * Sets {@code Bounds}.
         *
         * <p>The Bounds.
         *
         * @param bounds the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder bounds(@Nullable List<Bound> bounds) {
            this.bounds = Required.elements("Bounds", bounds);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         */
        public Range build() {
            return new Range(this);
        }
    }
}
