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
public final class ListShortPagesRequest implements ApiRequest {

    private ListShortPagesRequest() {}

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
    public static ListShortPagesRequest fromJson(String json) {
        return Json.readRequest(json, ListShortPagesRequestCodec.INSTANCE);
    }

    @Override
    public String toJson() {
        return Json.text(this, ListShortPagesRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof ListShortPagesRequest;
    }

    @Override
    public int hashCode() {
        return Objects.hash();
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ListShortPagesRequest{", "}").toString();
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private Builder() {}

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ListShortPagesRequest build() {
            return new ListShortPagesRequest();
        }
    }
}
