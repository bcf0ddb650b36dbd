package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeFlowResponse implements ApiResponse {

    private final @Nullable Long status;
    private final @Nullable String detail;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeFlowResponse(
            @Nullable Long status,
            @Nullable String detail,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.status = status;
        this.detail = detail;
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
    public static DescribeFlowResponse fromJson(String json) {
        return Json.read(json, DescribeFlowResponseCodec.INSTANCE);
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
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeFlowResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeFlowResponse that
                        && Objects.equals(status, that.status)
                        && Objects.equals(detail, that.detail)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, detail, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeFlowResponse{", "}")
                .add("status=" + status)
                .add("detail=" + detail)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
