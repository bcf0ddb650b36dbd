package io.github.tctasks.pages.v20240305;

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
public final class ListByOffsetResponse implements ApiResponse {

    private final @Nullable Long totalCount;
    private final List<Thing> items;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    ListByOffsetResponse(
            @Nullable Long totalCount,
            List<Thing> items,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.totalCount = totalCount;
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
    public static ListByOffsetResponse fromJson(String json) {
        return Json.read(json, ListByOffsetResponseCodec.INSTANCE);
    }

    /**
     * The TotalCount.
     *
     * @return the value of {@code TotalCount}, or null if the service gave none
     */
    public @Nullable Long totalCount() {
        return totalCount;
    }

    /**
     * The Items.
     *
     * @return the value of {@code Items}; unmodifiable, empty if the service gave none or null
     */
    public List<Thing> items() {
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
        return Json.text(this, ListByOffsetResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListByOffsetResponse that
                        && Objects.equals(totalCount, that.totalCount)
                        && items.equals(that.items)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(totalCount, items, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ListByOffsetResponse{", "}")
                .add("totalCount=" + totalCount)
                .add("items=" + items)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
