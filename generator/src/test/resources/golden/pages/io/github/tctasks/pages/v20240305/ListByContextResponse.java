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
public final class ListByContextResponse implements ApiResponse {

    private final @Nullable String context;
    private final @Nullable Boolean listOver;
    private final List<Thing> items;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    ListByContextResponse(
            @Nullable String context,
            @Nullable Boolean listOver,
            List<Thing> items,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.context = context;
        this.listOver = listOver;
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
    public static ListByContextResponse fromJson(String json) {
        return Json.read(json, ListByContextResponseCodec.INSTANCE);
    }

    /**
     * The Context.
     *
     * @return the value of {@code Context}, or null if the service gave none
     */
    public @Nullable String context() {
        return context;
    }

    /**
     * The ListOver.
     *
     * @return the value of {@code ListOver}, or null if the service gave none
     */
    public @Nullable Boolean listOver() {
        return listOver;
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
        return Json.text(this, ListByContextResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListByContextResponse that
                        && Objects.equals(context, that.context)
                        && Objects.equals(listOver, that.listOver)
                        && items.equals(that.items)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(context, listOver, items, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ListByContextResponse{", "}")
                .add("context=" + context)
                .add("listOver=" + listOver)
                .add("items=" + items)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
