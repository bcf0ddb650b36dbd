package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Nothing.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DropHostsResponse extends ReceivedResponse {

    DropHostsResponse(@Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DropHostsResponse fromJson(String json) {
        return QueriesOperations.DROP_HOSTS.responseFromJson(json);
    }
}
