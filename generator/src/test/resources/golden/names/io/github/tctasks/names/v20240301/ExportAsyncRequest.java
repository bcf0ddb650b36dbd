package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;

/**
 * What to export.
 *
 * <p>Immutable.
 */
public final class ExportAsyncRequest extends SentRequest {

    private ExportAsyncRequest() {}

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
    public static ExportAsyncRequest fromJson(String json) {
        return NamesOperations.EXPORT_ASYNC.requestFromJson(json);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private Builder() {}

        /**
         * Builds the request.
         *
         * @return the request
         */
        public ExportAsyncRequest build() {
            return new ExportAsyncRequest();
        }
    }
}
