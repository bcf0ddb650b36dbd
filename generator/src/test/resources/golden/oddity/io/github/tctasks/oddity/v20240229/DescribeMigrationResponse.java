package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ReceivedResponse;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a migration has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeMigrationResponse extends ReceivedResponse {

    private final @Nullable MigrationStatus status;
    private final @Nullable String cause;
    private final List<Long> ticks;
    private final List<String> notes;
    private final @Nullable Color color;

    DescribeMigrationResponse(
            @Nullable MigrationStatus status,
            @Nullable String cause,
            List<Long> ticks,
            List<String> notes,
            @Nullable Color color,
            @Nullable String requestId,
            UnknownFields unknownFields) {
        super(requestId, unknownFields);
        this.status = status;
        this.cause = cause;
        this.ticks = ticks;
        this.notes = notes;
        this.color = color;
    }

    /**
     * Reads a response from the JSON object under {@code Response}, such as {@link #toJson()} returns; useful in tests.
     *
     * @param json the object
     * @return the response
     * @throws MalformedResponseException if it is not the expected JSON
     */
    public static DescribeMigrationResponse fromJson(String json) {
        return OddityOperations.DESCRIBE_MIGRATION.responseFromJson(json);
    }

    /**
     * State of a migration. Three values are hard to write.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable MigrationStatus status() {
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

    /**
     * Unsigned numbers.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Ticks}; unmodifiable, empty if the service gave none or null
     */
    public List<Long> ticks() {
        return ticks;
    }

    /**
     * What there is to say besides.
     *
     * @return the value of {@code Notes}; unmodifiable, empty if the service gave none or null
     */
    public List<String> notes() {
        return notes;
    }

    /**
     * A color.
     *
     * @return the value of {@code Color}, or null if the service gave none
     */
    public @Nullable Color color() {
        return color;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Status", status);
        to.text("Cause", cause);
        to.unsigneds("Ticks", ticks);
        to.texts("Notes", notes);
        to.text("Color", color);
    }
}
