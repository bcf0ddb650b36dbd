package io.github.tctasks.jobs.v20240306;

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
public final class GetJobProgressResponse extends ReceivedResponse {

    private final @Nullable String state;
    private final @Nullable Long percent;

    GetJobProgressResponse(
            @Nullable String state, @Nullable Long percent, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.state = state;
        this.percent = percent;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static GetJobProgressResponse fromJson(String json) {
        return JobsOperations.GET_JOB_PROGRESS.responseFromJson(json);
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
    protected void fields(FieldVisitor to) {
        to.text("State", state);
        to.integer("Percent", percent);
    }
}
