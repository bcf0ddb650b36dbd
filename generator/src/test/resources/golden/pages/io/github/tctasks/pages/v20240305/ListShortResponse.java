package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ListShortResponse extends ReceivedResponse {

    private final @Nullable Long totalCount;
    private final List<Thing> items;

    ListShortResponse(
            @Nullable Long totalCount, List<Thing> items, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.totalCount = totalCount;
        this.items = items;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ListShortResponse fromJson(String json) {
        return PagesOperations.LIST_SHORT.responseFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.integer("TotalCount", totalCount);
        to.objects("Items", items);
    }
}
