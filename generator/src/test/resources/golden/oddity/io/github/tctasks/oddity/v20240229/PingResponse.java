package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Nothing to add.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class PingResponse extends ReceivedResponse {

    PingResponse(@Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static PingResponse fromJson(String json) {
        return OddityOperations.PING.responseFromJson(json);
    }
}
