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
public final class ListByTokenResponse implements ApiResponse {

    private final @Nullable String nextToken;
    private final List<Long> numbers;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    ListByTokenResponse(
            @Nullable String nextToken,
            List<Long> numbers,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.nextToken = nextToken;
        this.numbers = numbers;
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
    public static ListByTokenResponse fromJson(String json) {
        return Json.read(json, ListByTokenResponseCodec.INSTANCE);
    }

    /**
     * The NextToken.
     *
     * @return the value of {@code NextToken}, or null if the service gave none
     */
    public @Nullable String nextToken() {
        return nextToken;
    }

    /**
     * The Numbers.
     *
     * @return the value of {@code Numbers}; unmodifiable, empty if the service gave none or null
     */
    public List<Long> numbers() {
        return numbers;
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
        return Json.text(this, ListByTokenResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof ListByTokenResponse that
                        && Objects.equals(nextToken, that.nextToken)
                        && numbers.equals(that.numbers)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(nextToken, numbers, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ListByTokenResponse{", "}")
                .add("nextToken=" + nextToken)
                .add("numbers=" + numbers)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
