package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.SentObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A condition; it stands in requests only.
 *
 * <p>Immutable.
 */
public final class Filter extends SentObject {

    private final String name;
    private final List<String> values;
    private final @Nullable Long that;
    private final List<Long> other;

    private Filter(Builder builder) {
        this.name = Required.parameter("Filter", "Name", builder.name);
        this.values = Required.list("Filter", "Values", builder.values);
        this.that = builder.that;
        this.other = builder.other;
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
     * What to look at.
     *
     * @return the value of {@code Name}
     */
    public String name() {
        return name;
    }

    /**
     * What it may be.
     *
     * @return the value of {@code Values}; unmodifiable, empty if it is not set
     */
    public List<String> values() {
        return values;
    }

    /**
     * That, not this.
     *
     * @return the value of {@code That}, or null if it is not set
     */
    public @Nullable Long that() {
        return that;
    }

    /**
     * Others.
     *
     * @return the value of {@code Other}; unmodifiable, empty if it is not set
     */
    public List<Long> other() {
        return other;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
        to.texts("Values", values);
        to.integer("That", that);
        to.integers("Other", other);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private List<String> values = List.of();
        private @Nullable Long that;
        private List<Long> other = List.of();

        private Builder() {}

        /**
         * Sets {@code Name}, which is required.
         *
         * <p>What to look at.
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
         * <p>What it may be.
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
         * Sets {@code That}.
         *
         * <p>That, not this.
         *
         * @param that the value, or null for none
         * @return this builder
         */
        public Builder that(@Nullable Long that) {
            this.that = that;
            return this;
        }

        /**
         * Sets {@code Other}.
         *
         * <p>Others.
         *
         * @param other the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder other(@Nullable List<Long> other) {
            this.other = Required.elements("Other", other);
            return this;
        }

        /**
         * Builds the object.
         *
         * @return the object
         * @throws InvalidRequestException if {@code Name} or {@code Values} is not set
         */
        public Filter build() {
            return new Filter(this);
        }
    }
}
