package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The id of the thing.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class UploadThingResponse implements ApiResponse {

    private final @Nullable String id;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    UploadThingResponse(@Nullable String id, @Nullable String requestId, Map<String, @Nullable Object> unknownFields) {
        this.id = id;
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
    public static UploadThingResponse fromJson(String json) {
        return Json.read(json, UploadThingResponseCodec.INSTANCE);
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
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, UploadThingResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof UploadThingResponse that
                        && Objects.equals(id, that.id)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(id, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "UploadThingResponse{", "}")
                .add("id=" + id)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
