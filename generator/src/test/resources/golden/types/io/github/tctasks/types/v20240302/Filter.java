package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.SentObject;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A filter.
 *
 * <p>Immutable.
 */
public final class Filter extends SentObject {

    private final String name;
    private final List<String> values;
    private final List<Filter> inner;

    private Filter(Builder builder) {
        this.name = Required.parameter("Filter", "Name", builder.name);
        this.values = Required.list("Filter", "Values", builder.values);
        this.inner = builder.inner;
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
     * @return the value of {@code Name}
     */
    public String name() {
        return name;
    }

    /**
     * The Values.
     *
     * @return the value of {@code Values}; unmodifiable, empty if it is not set
     */
    public List<String> values() {
        return values;
    }

    /**
     * The Inner.
     *
     * @return the value of {@code Inner}; unmodifiable, empty if it is not set
     */
    public List<Filter> inner() {
        return inner;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
        to.texts("Values", values);
        to.objects("Inner", inner);
    }

    /** Builds objects. Not thread-safe. */
    public static final class Builder {

        private @Nullable String name;
        private List<String> values = List.of();
        private List<Filter> inner = List.of();

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
         * Sets {@code Inner}.
         *
         * <p>The Inner.
         *
         * @param inner the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder inner(@Nullable List<Filter> inner) {
            this.inner = Required.elements("Inner", inner);
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
