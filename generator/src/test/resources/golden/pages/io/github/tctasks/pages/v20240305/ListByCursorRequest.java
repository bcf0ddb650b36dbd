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
public final class ListByCursorRequest extends SentRequest {

    private final @Nullable String cursor;
    private final @Nullable Long limit;

    private ListByCursorRequest(Builder builder) {
        this.cursor = builder.cursor;
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
    public static ListByCursorRequest fromJson(String json) {
        return PagesOperations.LIST_BY_CURSOR.requestFromJson(json);
    }

    /** Returns the same request for another page. */
    ListByCursorRequest forPage(String at) {
        Builder builder = new Builder();
        builder.cursor = cursor;
        builder.limit = limit;
        builder.cursor = at;
        return builder.build();
    }

    /**
     * The Cursor.
     *
     * @return the value of {@code Cursor}, or null if it is not set
     */
    public @Nullable String cursor() {
        return cursor;
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
        to.text("Cursor", cursor);
        to.integer("Limit", limit);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String cursor;
        private @Nullable Long limit;

        private Builder() {}

        /**
         * Sets {@code Cursor}.
         *
         * <p>The Cursor.
         *
         * @param cursor the value, or null for none
         * @return this builder
         */
        public Builder cursor(@Nullable String cursor) {
            this.cursor = cursor;
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
        public ListByCursorRequest build() {
            return new ListByCursorRequest(this);
        }
    }
}
