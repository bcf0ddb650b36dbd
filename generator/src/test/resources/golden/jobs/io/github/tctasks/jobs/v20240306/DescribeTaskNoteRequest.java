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
public final class DescribeTaskNoteRequest implements ApiRequest {

    private final String taskId;

    private DescribeTaskNoteRequest(Builder builder) {
        this.taskId = Required.parameter("DescribeTaskNote", "TaskId", builder.taskId);
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
    public static DescribeTaskNoteRequest fromJson(String json) {
        return Json.readRequest(json, DescribeTaskNoteRequestCodec.INSTANCE);
    }

    /**
     * The TaskId.
     *
     * @return the value of {@code TaskId}
     */
    public String taskId() {
        return taskId;
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeTaskNoteRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DescribeTaskNoteRequest that && Objects.equals(taskId, that.taskId));
    }

    @Override
    public int hashCode() {
        return Objects.hash(taskId);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeTaskNoteRequest{", "}")
                .add("taskId=" + taskId)
                .toString();
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private @Nullable String taskId;

        private Builder() {}

        /**
         * Sets {@code TaskId}, which is required.
         *
         * <p>The TaskId.
         *
         * @param taskId the value, or null for none
         * @return this builder
         */
        public Builder taskId(@Nullable String taskId) {
            this.taskId = taskId;
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         * @throws InvalidRequestException if {@code TaskId} is not set
         */
        public DescribeTaskNoteRequest build() {
            return new DescribeTaskNoteRequest(this);
        }
    }
}
