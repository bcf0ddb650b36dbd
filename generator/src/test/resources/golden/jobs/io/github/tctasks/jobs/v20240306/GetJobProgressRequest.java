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
public final class GetJobProgressRequest extends SentRequest {

    private final Long jobId;
    private final @Nullable Boolean verbose;

    private GetJobProgressRequest(Builder builder) {
        this.jobId = Required.parameter("GetJobProgress", "JobId", builder.jobId);
        this.verbose = builder.verbose;
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
    public static GetJobProgressRequest fromJson(String json) {
        return JobsOperations.GET_JOB_PROGRESS.requestFromJson(json);
    }

    /**
     * The JobId.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code JobId}
     */
    public Long jobId() {
        return jobId;
    }

    /**
     * The Verbose.
     *
     * @return the value of {@code Verbose}, or null if it is not set
     */
    public @Nullable Boolean verbose() {
        return verbose;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.unsigned("JobId", jobId);
        to.bool("Verbose", verbose);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable Long jobId;
        private @Nullable Boolean verbose;

        private Builder() {}

        /**
         * Sets {@code JobId}, which is required.
         *
         * <p>The JobId.
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
         * Sets {@code Verbose}.
         *
         * <p>The Verbose.
         *
         * @param verbose the value, or null for none
         * @return this builder
         */
        public Builder verbose(@Nullable Boolean verbose) {
            this.verbose = verbose;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code JobId} is not set
         */
        public GetJobProgressRequest build() {
            return new GetJobProgressRequest(this);
        }
    }
}
