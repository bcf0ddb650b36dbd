package io.github.tctasks.texts.v20240303;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * <ul>
 * <li>a list
 * <li>from the beginning
 * </ul>
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeTextsResponse implements ApiResponse {

    private final @Nullable String text;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeTextsResponse(
            @Nullable String text, @Nullable String requestId, Map<String, @Nullable Object> unknownFields) {
        this.text = text;
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
    public static DescribeTextsResponse fromJson(String json) {
        return Json.read(json, DescribeTextsResponseCodec.INSTANCE);
    }

    /**
     * <table>
     * <caption>Table</caption>
     * <tr><th>a</th><th>table</th></tr>
     * <tr><td>from</td><td>the beginning</td></tr>
     * </table>
     *
     * @return the value of {@code Text}, or null if the service gave none
     */
    public @Nullable String text() {
        return text;
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
        return Json.text(this, DescribeTextsResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeTextsResponse that
                        && Objects.equals(text, that.text)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(text, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeTextsResponse{", "}")
                .add("text=" + text)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
