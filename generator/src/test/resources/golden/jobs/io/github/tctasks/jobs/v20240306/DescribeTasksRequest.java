package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Json;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The request.
 *
 * <p>Immutable.
 */
public final class DescribeTasksRequest implements ApiRequest {

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
        return Json.readRequest(json, DescribeTasksRequestCodec.INSTANCE);
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
    public String toJson() {
        return Json.text(this, DescribeTasksRequestCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof DescribeTasksRequest that && taskIds.equals(that.taskIds));
    }

    @Override
    public int hashCode() {
        return Objects.hash(taskIds);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeTasksRequest{", "}")
                .add("taskIds=" + taskIds)
                .toString();
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
