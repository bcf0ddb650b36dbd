package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeTaskResponse extends ReceivedResponse {

    private final @Nullable String status;
    private final @Nullable String errorMessage;

    DescribeTaskResponse(
            @Nullable String status,
            @Nullable String errorMessage,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.errorMessage = errorMessage;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeTaskResponse fromJson(String json) {
        return JobsOperations.DESCRIBE_TASK.responseFromJson(json);
    }

    /**
     * 任务状态。取值：WAITING（等待执行）、RUNNING（执行中）、SUCCESS（成功）、FAILED（失败）
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable String status() {
        return status;
    }

    /**
     * The ErrorMessage.
     *
     * @return the value of {@code ErrorMessage}, or null if the service gave none
     */
    public @Nullable String errorMessage() {
        return errorMessage;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Status", status);
        to.text("ErrorMessage", errorMessage);
    }
}
