package io.github.tctasks.api;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/** What generated responses have in common. */
public abstract class ReceivedResponse extends ReceivedObject implements ApiResponse {

    private final @Nullable String requestId;

    /**
     * Creates a response.
     *
     * @param requestId the id that the service gave the request, or null if the answer had none
     * @param unknownFields the fields that the spec does not know
     */
    protected ReceivedResponse(@Nullable String requestId, UnknownFields unknownFields) {
        super(unknownFields);
        this.requestId = requestId;
    }

    @Override
    protected final void commonFields(FieldVisitor to) {
        to.text("RequestId", requestId);
    }

    @Override
    public final @Nullable String requestId() {
        return requestId;
    }
}
