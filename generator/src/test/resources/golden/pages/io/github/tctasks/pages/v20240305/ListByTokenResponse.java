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
public final class ListByTokenResponse extends ReceivedResponse {

    private final @Nullable String nextToken;
    private final List<Long> numbers;

    ListByTokenResponse(
            @Nullable String nextToken, List<Long> numbers, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.nextToken = nextToken;
        this.numbers = numbers;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static ListByTokenResponse fromJson(String json) {
        return PagesOperations.LIST_BY_TOKEN.responseFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.text("NextToken", nextToken);
        to.integers("Numbers", numbers);
    }
}
