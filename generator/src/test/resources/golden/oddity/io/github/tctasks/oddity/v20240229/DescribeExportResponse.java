package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Unsigned;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far an export has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeExportResponse implements ApiResponse {

    private final @Nullable Long status;
    private final @Nullable String cause;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeExportResponse(
            @Nullable Long status,
            @Nullable String cause,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.status = status;
        this.cause = cause;
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
    public static DescribeExportResponse fromJson(String json) {
        return Json.read(json, DescribeExportResponseCodec.INSTANCE);
    }

    /**
     * State of the export.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable Long status() {
        return status;
    }

    /**
     * Why it failed.
     *
     * @return the value of {@code Cause}, or null if the service gave none
     */
    public @Nullable String cause() {
        return cause;
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
        return Json.text(this, DescribeExportResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeExportResponse that
                        && Objects.equals(status, that.status)
                        && Objects.equals(cause, that.cause)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, cause, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeExportResponse{", "}")
                .add("status=" + Unsigned.text(status))
                .add("cause=" + cause)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
