package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which hosts.
 *
 * <p>Immutable.
 */
public final class ListHostsRequest extends SentRequest {

    private final List<Filter> filters;
    private final @Nullable Long limit;
    private final @Nullable Boolean deep;
    private final @Nullable Double weight;
    private final @Nullable String version;
    private final @Nullable Range range;

    private ListHostsRequest(Builder builder) {
        this.filters = builder.filters;
        this.limit = builder.limit;
        this.deep = builder.deep;
        this.weight = builder.weight;
        this.version = builder.version;
        this.range = builder.range;
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
     * Reads a request from the JSON object that is sent.
     *
     * @param json the object
     * @return the request
     * @throws InvalidRequestException if a required parameter is missing, one is unknown, or it is not the expected
     *     JSON
     */
    public static ListHostsRequest fromJson(String json) {
        return QueriesOperations.LIST_HOSTS.requestFromJson(json);
    }

    /**
     * The Filters.
     *
     * @return the value of {@code Filters}; unmodifiable, empty if it is not set
     */
    public List<Filter> filters() {
        return filters;
    }

    /**
     * The Limit.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Limit}, or null if it is not set
     */
    public @Nullable Long limit() {
        return limit;
    }

    /**
     * The Deep.
     *
     * @return the value of {@code Deep}, or null if it is not set
     */
    public @Nullable Boolean deep() {
        return deep;
    }

    /**
     * The Weight.
     *
     * @return the value of {@code Weight}, or null if it is not set
     */
    public @Nullable Double weight() {
        return weight;
    }

    /**
     * A version of its own.
     *
     * @return the value of {@code Version}, or null if it is not set
     */
    public @Nullable String version() {
        return version;
    }

    /**
     * The Range.
     *
     * @return the value of {@code Range}, or null if it is not set
     */
    public @Nullable Range range() {
        return range;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.objects("Filters", filters);
        to.unsigned("Limit", limit);
        to.bool("Deep", deep);
        to.number("Weight", weight);
        to.text("Version", version);
        to.object("Range", range);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private List<Filter> filters = List.of();
        private @Nullable Long limit;
        private @Nullable Boolean deep;
        private @Nullable Double weight;
        private @Nullable String version;
        private @Nullable Range range;

        private Builder() {}

        /**
         * Sets {@code Filters}.
         *
         * <p>The Filters.
         *
         * @param filters the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder filters(@Nullable List<Filter> filters) {
            this.filters = Required.elements("Filters", filters);
            return this;
        }

        /**
         * Sets {@code Limit}.
         *
         * <p>The Limit.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param limit the value, or null for none
         * @return this builder
         */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Sets {@code Deep}.
         *
         * <p>The Deep.
         *
         * @param deep the value, or null for none
         * @return this builder
         */
        public Builder deep(@Nullable Boolean deep) {
            this.deep = deep;
            return this;
        }

        /**
         * Sets {@code Weight}.
         *
         * <p>The Weight.
         *
         * @param weight the value, or null for none
         * @return this builder
         */
        public Builder weight(@Nullable Double weight) {
            this.weight = weight;
            return this;
        }

        /**
         * Sets {@code Version}.
         *
         * <p>A version of its own.
         *
         * @param version the value, or null for none
         * @return this builder
         */
        public Builder version(@Nullable String version) {
            this.version = version;
            return this;
        }

        /**
         * Sets {@code Range}.
         *
         * <p>The Range.
         *
         * @param range the value, or null for none
         * @return this builder
         */
        public Builder range(@Nullable Range range) {
            this.range = range;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ListHostsRequest build() {
            return new ListHostsRequest(this);
        }
    }
}
