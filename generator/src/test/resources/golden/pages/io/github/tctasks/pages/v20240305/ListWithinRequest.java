package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class ListWithinRequest extends SentRequest {

    private final @Nullable Long start;
    private final @Nullable Long limit;

    private ListWithinRequest(Builder builder) {
        this.start = builder.start;
        this.limit = builder.limit;
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
    public static ListWithinRequest fromJson(String json) {
        return PagesOperations.LIST_WITHIN.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListWithinRequest forPage(Long at) {
        Builder builder = new Builder();
        builder.start = start;
        builder.limit = limit;
        builder.start = at;
        return builder.build();
    }

    /**
     * The Start.
     *
     * @return the value of {@code Start}, or null if it is not set
     */
    public @Nullable Long start() {
        return start;
    }

    /**
     * The Limit.
     *
     * @return the value of {@code Limit}, or null if it is not set
     */
    public @Nullable Long limit() {
        return limit;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("Start", start);
        to.integer("Limit", limit);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long start;
        private @Nullable Long limit;

        private Builder() {}

        /**
         * Sets {@code Start}.
         *
         * <p>The Start.
         *
         * @param start the value, or null for none
         * @return this builder
         */
        public Builder start(@Nullable Long start) {
            this.start = start;
            return this;
        }

        /**
         * Sets {@code Limit}.
         *
         * <p>The Limit.
         *
         * @param limit the value, or null for none
         * @return this builder
         */
        public Builder limit(@Nullable Long limit) {
            this.limit = limit;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ListWithinRequest build() {
            return new ListWithinRequest(this);
        }
    }
}
