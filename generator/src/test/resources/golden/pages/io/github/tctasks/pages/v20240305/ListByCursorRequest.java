package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class ListByCursorRequest implements ApiRequest {

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
        return Json.readRequest(json, ListByCursorRequestCodec.INSTANCE);
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
    public String toJson() {
        return Json.text(this, ListByCursorRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListByCursorRequest that
                        && Objects.equals(cursor, that.cursor)
                        && Objects.equals(limit, that.limit));
    }

    @Override
    public int hashCode() {
        return Objects.hash(cursor, limit);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ListByCursorRequest{", "}")
                .add("cursor=" + cursor)
                .add("limit=" + limit)
                .toString();
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
