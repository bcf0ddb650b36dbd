package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * How far a job has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class DescribeJobResponse extends ReceivedResponse {

    private final @Nullable Long status;
    private final @Nullable Color remark;
    private final @Nullable Long serial;

    DescribeJobResponse(
            @Nullable Long status,
            @Nullable Color remark,
            @Nullable Long serial,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.remark = remark;
        this.serial = serial;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeJobResponse fromJson(String json) {
        return OddityOperations.DESCRIBE_JOB.responseFromJson(json);
    }

    /**
     * State of the job.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable Long status() {
        return status;
    }

    /**
     * The reason, as a color.
     *
     * @return the value of {@code Remark}, or null if the service gave none
     */
    public @Nullable Color remark() {
        return remark;
    }

    /**
     * A number that counts up.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Serial}, or null if the service gave none
     */
    public @Nullable Long serial() {
        return serial;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("Status", status);
        to.text("Remark", remark);
        to.unsigned("Serial", serial);
    }
}
