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
public final class ListUncountedResponse extends ReceivedResponse {

    private final List<Thing> items;

    ListUncountedResponse(List<Thing> items, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.items = items;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ListUncountedResponse fromJson(String json) {
        return PagesOperations.LIST_UNCOUNTED.responseFromJson(json);
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
        to.objects("Items", items);
    }
}
