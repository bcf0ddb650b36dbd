package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Which job to tell about.
 *
 * <p>Immutable.
 */
public final class DescribeJobRequest extends SentRequest {

    private final Long jobId;

    private DescribeJobRequest(Builder builder) {
        this.jobId = Required.parameter("DescribeJob", "JobID", builder.jobId);
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
    public static DescribeJobRequest fromJson(String json) {
        return OddityOperations.DESCRIBE_JOB.requestFromJson(json);
    }

    /**
     * Id of the job.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code JobID}
     */
    public Long jobId() {
        return jobId;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.unsigned("JobID", jobId);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long jobId;

        private Builder() {}

        /**
         * Sets {@code JobID}, which is required.
         *
         * <p>Id of the job.
         *
         * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
         * {@link Long#toUnsignedString(long)}.
         *
         * @param jobId the value, or null for none
         * @return this builder
         */
        public Builder jobId(@Nullable Long jobId) {
            this.jobId = jobId;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code JobID} is not set
         */
        public DescribeJobRequest build() {
            return new DescribeJobRequest(this);
        }
    }
}
