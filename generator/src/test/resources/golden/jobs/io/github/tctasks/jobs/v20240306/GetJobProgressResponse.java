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
public final class GetJobProgressResponse implements ApiResponse {

    private final @Nullable String state;
    private final @Nullable Long percent;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    GetJobProgressResponse(
            @Nullable String state,
            @Nullable Long percent,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.state = state;
        this.percent = percent;
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
    public static GetJobProgressResponse fromJson(String json) {
        return Json.read(json, GetJobProgressResponseCodec.INSTANCE);
    }

    /**
     * How far it is: running, succeeded or failed.
     *
     * @return the value of {@code State}, or null if the service gave none
     */
    public @Nullable String state() {
        return state;
    }

    /**
     * The Percent.
     *
     * @return the value of {@code Percent}, or null if the service gave none
     */
    public @Nullable Long percent() {
        return percent;
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
        return Json.text(this, GetJobProgressResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof GetJobProgressResponse that
                        && Objects.equals(state, that.state)
                        && Objects.equals(percent, that.percent)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(state, percent, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "GetJobProgressResponse{", "}")
                .add("state=" + state)
                .add("percent=" + percent)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
