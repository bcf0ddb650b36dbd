package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class ListShortPagesRequest extends SentRequest {

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
        return PagesOperations.LIST_SHORT_PAGES.requestFromJson(json);
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
