package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class DescribeFlowRequest extends SentRequest {

    private final @Nullable Long flowId;

    private DescribeFlowRequest(Builder builder) {
        this.flowId = builder.flowId;
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
    public static DescribeFlowRequest fromJson(String json) {
        return JobsOperations.DESCRIBE_FLOW.requestFromJson(json);
    }

    /**
     * The FlowId.
     *
     * @return the value of {@code FlowId}, or null if it is not set
     */
    public @Nullable Long flowId() {
        return flowId;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("FlowId", flowId);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long flowId;

        private Builder() {}

        /**
         * Sets {@code FlowId}.
         *
         * <p>The FlowId.
         *
         * @param flowId the value, or null for none
         * @return this builder
         */
        public Builder flowId(@Nullable Long flowId) {
            this.flowId = flowId;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public DescribeFlowRequest build() {
            return new DescribeFlowRequest(this);
        }
    }
}
