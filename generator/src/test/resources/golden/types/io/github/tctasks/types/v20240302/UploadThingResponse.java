package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * The id of the thing.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class UploadThingResponse extends ReceivedResponse {

    private final @Nullable String id;

    UploadThingResponse(@Nullable String id, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.id = id;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static UploadThingResponse fromJson(String json) {
        return TypesOperations.UPLOAD_THING.responseFromJson(json);
    }

    /**
     * The Id.
     *
     * @return the value of {@code Id}, or null if the service gave none
     */
    public @Nullable String id() {
        return id;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Id", id);
    }
}
