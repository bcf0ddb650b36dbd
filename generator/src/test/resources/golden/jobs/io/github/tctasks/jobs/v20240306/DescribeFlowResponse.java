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
public final class DescribeFlowResponse extends ReceivedResponse {

    private final @Nullable Long status;
    private final @Nullable String detail;

    DescribeFlowResponse(
            @Nullable Long status, @Nullable String detail, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.detail = detail;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeFlowResponse fromJson(String json) {
        return JobsOperations.DESCRIBE_FLOW.responseFromJson(json);
    }

    /**
     * 流程状态，0：成功，1：处理中，-1：失败，2：部分成功
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable Long status() {
        return status;
    }

    /**
     * The Detail.
     *
     * @return the value of {@code Detail}, or null if the service gave none
     */
    public @Nullable String detail() {
        return detail;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("Status", status);
        to.text("Detail", detail);
    }
}
