package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Required;
import io.github.tctasks.api.Unsigned;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Which job to tell about.
 *
 * <p>Immutable.
 */
public final class DescribeJobRequest implements ApiRequest {

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
        return Json.readRequest(json, DescribeJobRequestCodec.INSTANCE);
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
    public String toJson() {
        return Json.text(this, DescribeJobRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DescribeJobRequest that && Objects.equals(jobId, that.jobId));
    }

    @Override
    public int hashCode() {
        return Objects.hash(jobId);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeJobRequest{", "}")
                .add("jobId=" + Unsigned.text(jobId))
                .toString();
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
