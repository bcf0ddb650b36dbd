package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class QueryAsyncResultRequest extends SentRequest {

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
        return JobsOperations.QUERY_ASYNC_RESULT.requestFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.text("RequestId", requestId);
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
