package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One migration.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class Migration extends ReceivedObject {

    private final @Nullable String flowId;
    private final @Nullable String state;
    private final @Nullable String message;
    private final List<Long> marks;
    private final @Nullable Color color;

    Migration(
            @Nullable String flowId,
            @Nullable String state,
            @Nullable String message,
            List<Long> marks,
            @Nullable Color color,
            UnknownFields unknownFields) {
        super(unknownFields);
        this.flowId = flowId;
        this.state = state;
        this.message = message;
        this.marks = marks;
        this.color = color;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.text("FlowId", flowId);
        to.text("State", state);
        to.text("Message", message);
        to.unsigneds("Marks", marks);
        to.text("Color", color);
    }
}
