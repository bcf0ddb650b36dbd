package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Required;
import io.github.tctasks.api.Unsigned;
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
public final class GetJobProgressRequest implements ApiRequest {

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
        return Json.readRequest(json, GetJobProgressRequestCodec.INSTANCE);
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
    public String toJson() {
        return Json.text(this, GetJobProgressRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof GetJobProgressRequest that
                        && Objects.equals(jobId, that.jobId)
                        && Objects.equals(verbose, that.verbose));
    }

    @Override
    public int hashCode() {
        return Objects.hash(jobId, verbose);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "GetJobProgressRequest{", "}")
                .add("jobId=" + Unsigned.text(jobId))
                .add("verbose=" + verbose)
                .toString();
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
