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
public final class CreateTaskRequest extends SentRequest {

    private final String taskId;

    private CreateTaskRequest(Builder builder) {
        this.taskId = Required.parameter("CreateTask", "TaskId", builder.taskId);
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
    public static CreateTaskRequest fromJson(String json) {
        return JobsOperations.CREATE_TASK.requestFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.text("TaskId", taskId);
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
        public CreateTaskRequest build() {
            return new CreateTaskRequest(this);
        }
    }
}
