package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Required;
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
public final class QueryAsyncResultRequest implements ApiRequest {

    private final String requestId;

    private QueryAsyncResultRequest(Builder builder) {
        this.requestId = Required.parameter("QueryAsyncResult", "RequestId", builder.requestId);
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
    public static QueryAsyncResultRequest fromJson(String json) {
        return Json.readRequest(json, QueryAsyncResultRequestCodec.INSTANCE);
    }

    /**
     * The RequestId.
     *
     * @return the value of {@code RequestId}
     */
    public String requestId() {
        return requestId;
    }

    @Override
    public String toJson() {
        return Json.text(this, QueryAsyncResultRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof QueryAsyncResultRequest that && Objects.equals(requestId, that.requestId));
    }

    @Override
    public int hashCode() {
        return Objects.hash(requestId);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "QueryAsyncResultRequest{", "}")
                .add("requestId=" + requestId)
                .toString();
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String requestId;

        private Builder() {}

        /**
         * Sets {@code RequestId}, which is required.
         *
         * <p>The RequestId.
         *
         * @param requestId the value, or null for none
         * @return this builder
         */
        public Builder requestId(@Nullable String requestId) {
            this.requestId = requestId;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code RequestId} is not set
         */
        public QueryAsyncResultRequest build() {
            return new QueryAsyncResultRequest(this);
        }
    }
}
