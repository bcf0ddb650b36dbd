package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;

/**
 * The vendor's metadata does not describe it.
 *
 * <p>Immutable.
 */
public final class PingRequest extends SentRequest {

    private PingRequest() {}

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
    public static PingRequest fromJson(String json) {
        return TypesOperations.PING.requestFromJson(json);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private Builder() {}

        /**
         * Builds the request.
         *
         * @return the request
         */
        public PingRequest build() {
            return new PingRequest();
        }
    }
}
