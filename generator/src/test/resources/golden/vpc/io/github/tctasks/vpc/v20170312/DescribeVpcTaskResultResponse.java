package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far a VPC task has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeVpcTaskResultResponse implements ApiResponse {

    private final @Nullable VpcTaskStatus status;
    private final @Nullable String output;
    private final List<VpcTaskResultDetailInfo> result;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeVpcTaskResultResponse(
            @Nullable VpcTaskStatus status,
            @Nullable String output,
            List<VpcTaskResultDetailInfo> result,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.status = status;
        this.output = output;
        this.result = result;
        this.requestId = requestId;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeVpcTaskResultResponse fromJson(String json) {
        return Json.read(json, DescribeVpcTaskResultResponseCodec.INSTANCE);
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
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeVpcTaskResultResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeVpcTaskResultResponse that
                        && Objects.equals(status, that.status)
                        && Objects.equals(output, that.output)
                        && result.equals(that.result)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, output, result, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeVpcTaskResultResponse{", "}")
                .add("status=" + status)
                .add("output=" + output)
                .add("result=" + result)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
