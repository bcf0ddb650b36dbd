package io.github.tctasks.oddity.v20240229;

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
 * How far exports have come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeExportsResponse implements ApiResponse {

    private final List<Export> exports;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeExportsResponse(
            List<Export> exports, @Nullable String requestId, Map<String, @Nullable Object> unknownFields) {
        this.exports = exports;
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
    public static DescribeExportsResponse fromJson(String json) {
        return Json.read(json, DescribeExportsResponseCodec.INSTANCE);
    }

    /**
     * The exports.
     *
     * @return the value of {@code Exports}; unmodifiable, empty if the service gave none or null
     */
    public List<Export> exports() {
        return exports;
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
        return Json.text(this, DescribeExportsResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeExportsResponse that
                        && exports.equals(that.exports)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(exports, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeExportsResponse{", "}")
                .add("exports=" + exports)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
