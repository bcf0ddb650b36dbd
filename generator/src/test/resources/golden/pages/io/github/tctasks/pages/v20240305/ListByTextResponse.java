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
public final class ListByTextResponse extends ReceivedResponse {

    private final @Nullable String total;
    private final List<String> names;

    ListByTextResponse(
            @Nullable String total, List<String> names, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.total = total;
        this.names = names;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ListByTextResponse fromJson(String json) {
        return PagesOperations.LIST_BY_TEXT.responseFromJson(json);
    }

    /**
     * The Total.
     *
     * @return the value of {@code Total}, or null if the service gave none
     */
    public @Nullable String total() {
        return total;
    }

    /**
     * The Names.
     *
     * @return the value of {@code Names}; unmodifiable, empty if the service gave none or null
     */
    public List<String> names() {
        return names;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Total", total);
        to.texts("Names", names);
    }
}
