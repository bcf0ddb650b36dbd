package io.github.tctasks.jobs.v20240306;

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
public final class DescribeTasksResponse extends ReceivedResponse {

    private final @Nullable String status;
    private final List<String> items;

    DescribeTasksResponse(
            @Nullable String status, List<String> items, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.items = items;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeTasksResponse fromJson(String json) {
        return JobsOperations.DESCRIBE_TASKS.responseFromJson(json);
    }

    /**
     * The Status.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable String status() {
        return status;
    }

    /**
     * The Items.
     *
     * @return the value of {@code Items}; unmodifiable, empty if the service gave none or null
     */
    public List<String> items() {
        return items;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Status", status);
        to.texts("Items", items);
    }
}
