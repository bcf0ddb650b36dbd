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
public final class ListUncountedRequest extends SentRequest {

    private final @Nullable Long offset;
    private final @Nullable Long limit;

    private ListUncountedRequest(Builder builder) {
        this.offset = builder.offset;
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
    public static ListUncountedRequest fromJson(String json) {
        return PagesOperations.LIST_UNCOUNTED.requestFromJson(json);
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
     * The Limit.
     *
     * @return the value of {@code Limit}, or null if it is not set
     */
    public @Nullable Long limit() {
        return limit;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("Offset", offset);
        to.integer("Limit", limit);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long offset;
        private @Nullable Long limit;

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
        public ListUncountedRequest build() {
            return new ListUncountedRequest(this);
        }
    }
}
