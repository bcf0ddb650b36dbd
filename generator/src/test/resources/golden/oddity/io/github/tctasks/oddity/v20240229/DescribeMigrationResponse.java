package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Unsigned;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far a migration has come.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class DescribeMigrationResponse implements ApiResponse {

    private final @Nullable MigrationStatus status;
    private final @Nullable String cause;
    private final List<Long> ticks;
    private final List<String> notes;
    private final @Nullable Color color;
    private final @Nullable String requestId;
    private final Map<String, @Nullable Object> unknownFields;

    DescribeMigrationResponse(
            @Nullable MigrationStatus status,
            @Nullable String cause,
            List<Long> ticks,
            List<String> notes,
            @Nullable Color color,
            @Nullable String requestId,
            Map<String, @Nullable Object> unknownFields) {
        this.status = status;
        this.cause = cause;
        this.ticks = ticks;
        this.notes = notes;
        this.color = color;
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
    public static DescribeMigrationResponse fromJson(String json) {
        return Json.read(json, DescribeMigrationResponseCodec.INSTANCE);
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
    public @Nullable String requestId() {
        return requestId;
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeMigrationResponseCodec.INSTANCE);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof DescribeMigrationResponse that
                        && Objects.equals(status, that.status)
                        && Objects.equals(cause, that.cause)
                        && ticks.equals(that.ticks)
                        && notes.equals(that.notes)
                        && Objects.equals(color, that.color)
                        && Objects.equals(requestId, that.requestId)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(status, cause, ticks, notes, color, requestId, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "DescribeMigrationResponse{", "}")
                .add("status=" + status)
                .add("cause=" + cause)
                .add("ticks=" + Unsigned.text(ticks))
                .add("notes=" + notes)
                .add("color=" + color)
                .add("requestId=" + requestId)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
