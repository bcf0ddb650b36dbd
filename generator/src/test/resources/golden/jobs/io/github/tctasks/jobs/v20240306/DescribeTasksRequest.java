package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.SentRequest;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.FieldVisitor;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class DescribeTasksRequest extends SentRequest {

    private final List<String> taskIds;

    private DescribeTasksRequest(Builder builder) {
        this.taskIds = builder.taskIds;
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
    public static DescribeTasksRequest fromJson(String json) {
        return JobsOperations.DESCRIBE_TASKS.requestFromJson(json);
    }

    /**
     * The TaskIds.
     *
     * @return the value of {@code TaskIds}; unmodifiable, empty if it is not set
     */
    public List<String> taskIds() {
        return taskIds;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.texts("TaskIds", taskIds);
    }

    /** Builds requests. Not thread-safe. */
    public static final class Builder {

        private List<String> taskIds = List.of();

        private Builder() {}

        /**
         * Sets {@code TaskIds}.
         *
         * <p>The TaskIds.
         *
         * @param taskIds the values, which are copied; null or empty for none
         * @return this builder
         * @throws InvalidRequestException if one of the values is null
         */
        public Builder taskIds(@Nullable List<String> taskIds) {
            this.taskIds = Required.elements("TaskIds", taskIds);
            return this;
        }

        /**
         * Builds the request.
         *
         * @return the request
         */
        public DescribeTasksRequest build() {
            return new DescribeTasksRequest(this);
        }
    }
}
