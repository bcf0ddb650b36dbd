package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class ListWithinResponse extends ReceivedResponse {

    private final @Nullable ThingPage result;

    ListWithinResponse(@Nullable ThingPage result, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.result = result;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ListWithinResponse fromJson(String json) {
        return PagesOperations.LIST_WITHIN.responseFromJson(json);
    }

    /**
     * The Result.
     *
     * @return the value of {@code Result}, or null if the service gave none
     */
    public @Nullable ThingPage result() {
        return result;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.object("Result", result);
    }
}
