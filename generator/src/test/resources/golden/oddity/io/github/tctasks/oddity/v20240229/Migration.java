package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Unsigned;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One migration.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class Migration {

    private final @Nullable String flowId;
    private final @Nullable String state;
    private final @Nullable String message;
    private final List<Long> marks;
    private final @Nullable Color color;
    private final Map<String, @Nullable Object> unknownFields;

    Migration(
            @Nullable String flowId,
            @Nullable String state,
            @Nullable String message,
            List<Long> marks,
            @Nullable Color color,
            Map<String, @Nullable Object> unknownFields) {
        this.flowId = flowId;
        this.state = state;
        this.message = message;
        this.marks = marks;
        this.color = color;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Id of the flow.
     *
     * @return the value of {@code FlowId}, or null if the service gave none
     */
    public @Nullable String flowId() {
        return flowId;
    }

    /**
     * State of the migration, in any case.
     *
     * @return the value of {@code State}, or null if the service gave none
     */
    public @Nullable String state() {
        return state;
    }

    /**
     * Why it failed.
     *
     * @return the value of {@code Message}, or null if the service gave none
     */
    public @Nullable String message() {
        return message;
    }

    /**
     * Unsigned numbers.
     *
     * <p>An unsigned 64-bit integer: values above {@link Long#MAX_VALUE} are negative here, see
     * {@link Long#toUnsignedString(long)}.
     *
     * @return the value of {@code Marks}; unmodifiable, empty if the service gave none or null
     */
    public List<Long> marks() {
        return marks;
    }

    /**
     * A color.
     *
     * @return the value of {@code Color}, or null if the service gave none
     */
    public @Nullable Color color() {
        return color;
    }

    /**
     * Returns the fields that the spec does not know, in their order.
     *
     * @return plain Java values by name, see {@link ApiResponse#unknownFields()}
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Migration that
                        && Objects.equals(flowId, that.flowId)
                        && Objects.equals(state, that.state)
                        && Objects.equals(message, that.message)
                        && marks.equals(that.marks)
                        && Objects.equals(color, that.color)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(flowId, state, message, marks, color, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Migration{", "}")
                .add("flowId=" + flowId)
                .add("state=" + state)
                .add("message=" + message)
                .add("marks=" + Unsigned.text(marks))
                .add("color=" + color)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
