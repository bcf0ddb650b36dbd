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
public final class ListByTokenRequest extends SentRequest {

    private final @Nullable String nextToken;
    private final @Nullable Long maxResults;

    private ListByTokenRequest(Builder builder) {
        this.nextToken = builder.nextToken;
        this.maxResults = builder.maxResults;
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
    public static ListByTokenRequest fromJson(String json) {
        return PagesOperations.LIST_BY_TOKEN.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListByTokenRequest forPage(String at) {
        Builder builder = new Builder();
        builder.nextToken = nextToken;
        builder.maxResults = maxResults;
        builder.nextToken = at;
        return builder.build();
    }

    /**
     * The NextToken.
     *
     * @return the value of {@code NextToken}, or null if it is not set
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    /**
     * The MaxResults.
     *
     * @return the value of {@code MaxResults}, or null if it is not set
     */
    public @Nullable Long maxResults() {
        return maxResults;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("NextToken", nextToken);
        to.integer("MaxResults", maxResults);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String nextToken;
        private @Nullable Long maxResults;

        private Builder() {}

        /**
         * Sets {@code NextToken}.
         *
         * <p>The NextToken.
         *
         * @param nextToken the value, or null for none
         * @return this builder
         */
        public Builder nextToken(@Nullable String nextToken) {
            this.nextToken = nextToken;
            return this;
        }

        /**
         * Sets {@code MaxResults}.
         *
         * <p>The MaxResults.
         *
         * @param maxResults the value, or null for none
         * @return this builder
         */
        public Builder maxResults(@Nullable Long maxResults) {
            this.maxResults = maxResults;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ListByTokenRequest build() {
            return new ListByTokenRequest(this);
        }
    }
}
