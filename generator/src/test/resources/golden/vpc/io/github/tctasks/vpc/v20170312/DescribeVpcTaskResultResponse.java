package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a VPC task has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeVpcTaskResultResponse extends ReceivedResponse {

    private final @Nullable VpcTaskStatus status;
    private final @Nullable String output;
    private final List<VpcTaskResultDetailInfo> result;

    DescribeVpcTaskResultResponse(
            @Nullable VpcTaskStatus status,
            @Nullable String output,
            List<VpcTaskResultDetailInfo> result,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.output = output;
        this.result = result;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeVpcTaskResultResponse fromJson(String json) {
        return VpcOperations.DESCRIBE_VPC_TASK_RESULT.responseFromJson(json);
    }

    /**
     * State of a VPC task.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable VpcTaskStatus status() {
        return status;
    }

    /**
     * What the task has to say about its result; the reason if it failed.
     *
     * @return the value of {@code Output}, or null if the service gave none
     */
    public @Nullable String output() {
        return output;
    }

    /**
     * Result for each resource that the task worked on, for example when several network interfaces were deleted at
     * once; {@code null} if there is nothing to tell.
     *
     * @return the value of {@code Result}; unmodifiable, empty if the service gave none or null
     */
    public List<VpcTaskResultDetailInfo> result() {
        return result;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Status", status);
        to.text("Output", output);
        to.objects("Result", result);
    }
}
