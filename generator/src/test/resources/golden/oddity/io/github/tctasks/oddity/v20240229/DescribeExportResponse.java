package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * How far an export has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeExportResponse extends ReceivedResponse {

    private final @Nullable Long status;
    private final @Nullable String cause;

    DescribeExportResponse(
            @Nullable Long status, @Nullable String cause, @Nullable String requestId, UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.cause = cause;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeExportResponse fromJson(String json) {
        return OddityOperations.DESCRIBE_EXPORT.responseFromJson(json);
    }

    /**
     * State of the export.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable Long status() {
        return status;
    }

    /**
     * Why it failed.
     *
     * @return the value of {@code Cause}, or null if the service gave none
     */
    public @Nullable String cause() {
        return cause;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.unsigned("Status", status);
        to.text("Cause", cause);
    }
}
