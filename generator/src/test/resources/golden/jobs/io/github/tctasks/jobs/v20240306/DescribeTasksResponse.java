package io.github.tctasks.jobs.v20240306;

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
 * The answer.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeTasksResponse implements ApiResponse {

    private final @Nullable String status;
    private final List<String> items;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeTasksResponse(
            @Nullable String status,
            List<String> items,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.status = status;
        this.items = items;
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
    public static DescribeTasksResponse fromJson(String json) {
        return Json.read(json, DescribeTasksResponseCodec.INSTANCE);
    }

    /**
     * The Status.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable String status() {
        return status;
    }

    /**
     * The Items.
     *
     * @return the value of {@code Items}; unmodifiable, empty if the service gave none or null
     */
    public List<String> items() {
        return items;
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
        return Json.text(this, DescribeTasksResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeTasksResponse that
                        && Objects.equals(status, that.status)
                        && items.equals(that.items)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, items, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeTasksResponse{", "}")
                .add("status=" + status)
                .add("items=" + items)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
