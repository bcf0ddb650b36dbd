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
public final class DescribeTaskOfHostResponse extends ReceivedResponse {

    private final @Nullable String status;

    DescribeTaskOfHostResponse(@Nullable String status, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeTaskOfHostResponse fromJson(String json) {
        return JobsOperations.DESCRIBE_TASK_OF_HOST.responseFromJson(json);
    }

    /**
     * The Status.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable String status() {
        return status;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Status", status);
    }
}
