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
public final class ListByBothRequest extends SentRequest {

    private final @Nullable Long offset;
    private final @Nullable String nextToken;

    private ListByBothRequest(Builder builder) {
        this.offset = builder.offset;
        this.nextToken = builder.nextToken;
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
    public static ListByBothRequest fromJson(String json) {
        return PagesOperations.LIST_BY_BOTH.requestFromJson(json);
    }

    /**
     * The Offset.
     *
     * @return the value of {@code Offset}, or null if it is not set
     */
    public @Nullable Long offset() {
        return offset;
    }

    /**
     * The NextToken.
     *
     * @return the value of {@code NextToken}, or null if it is not set
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("Offset", offset);
        to.text("NextToken", nextToken);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long offset;
        private @Nullable String nextToken;

        private Builder() {}

        /**
         * Sets {@code Offset}.
         *
         * <p>The Offset.
         *
         * @param offset the value, or null for none
         * @return this builder
         */
        public Builder offset(@Nullable Long offset) {
            this.offset = offset;
            return this;
        }

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
         * Builds the request.
         *
         * @return the request
         */
        public ListByBothRequest build() {
            return new ListByBothRequest(this);
        }
    }
}
