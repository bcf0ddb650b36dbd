package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;

/**
 * Nothing.
 *
 * <p>Immutable.
 */
public final class KeepHostsRequest extends SentRequest {

    private KeepHostsRequest() {}

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
    public static KeepHostsRequest fromJson(String json) {
        return QueriesOperations.KEEP_HOSTS.requestFromJson(json);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private Builder() {}

        /**
         * Builds the request.
         *
         * @return the request
         */
        public KeepHostsRequest build() {
            return new KeepHostsRequest();
        }
    }
}
