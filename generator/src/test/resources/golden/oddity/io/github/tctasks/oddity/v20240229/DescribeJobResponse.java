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
 * How far a job has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeJobResponse implements ApiResponse {

    private final @Nullable Long status;
    private final @Nullable Color remark;
    private final @Nullable Long serial;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeJobResponse(
            @Nullable Long status,
            @Nullable Color remark,
            @Nullable Long serial,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.status = status;
        this.remark = remark;
        this.serial = serial;
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
    public static DescribeJobResponse fromJson(String json) {
        return Json.read(json, DescribeJobResponseCodec.INSTANCE);
    }

    /**
     * State of the job.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable Long status() {
        return status;
    }

    /**
     * The reason, as a color.
     *
     * @return the value of {@code Remark}, or null if the service gave none
     */
    public @Nullable Color remark() {
        return remark;
    }

    /**
     * A number that counts up.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Serial}, or null if the service gave none
     */
    public @Nullable Long serial() {
        return serial;
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
        return Json.text(this, DescribeJobResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeJobResponse that
                        && Objects.equals(status, that.status)
                        && Objects.equals(remark, that.remark)
                        && Objects.equals(serial, that.serial)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, remark, serial, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeJobResponse{", "}")
                .add("status=" + status)
                .add("remark=" + remark)
                .add("serial=" + Unsigned.text(serial))
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
