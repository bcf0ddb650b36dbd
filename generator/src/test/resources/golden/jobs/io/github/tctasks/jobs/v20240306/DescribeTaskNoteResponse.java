package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * The answer.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeTaskNoteResponse implements ApiResponse {

    private final @Nullable String note;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeTaskNoteResponse(
            @Nullable String note, @Nullable String requestId, Map<String, @Nullable Object> unknownFields) {
        this.note = note;
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
    public static DescribeTaskNoteResponse fromJson(String json) {
        return Json.read(json, DescribeTaskNoteResponseCodec.INSTANCE);
    }

    /**
     * The Note.
     *
     * @return the value of {@code Note}, or null if the service gave none
     */
    public @Nullable String note() {
        return note;
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
        return Json.text(this, DescribeTaskNoteResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeTaskNoteResponse that
                        && Objects.equals(note, that.note)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(note, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeTaskNoteResponse{", "}")
                .add("note=" + note)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
