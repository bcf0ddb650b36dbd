package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * One export.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Export extends ReceivedObject {

    private final @Nullable String exportId;
    private final @Nullable Level level;

    Export(@Nullable String exportId, @Nullable Level level, UnknownFields unknownFields) {
        super(unknownFields);
        this.exportId = exportId;
        this.level = level;
    }

    /**
     * Id of the export.
     *
     * @return the value of {@code ExportId}, or null if the service gave none
     */
    public @Nullable String exportId() {
        return exportId;
    }

    /**
     * A level.
     *
     * @return the value of {@code Level}, or null if the service gave none
     */
    public @Nullable Level level() {
        return level;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("ExportId", exportId);
        to.integer("Level", level);
    }
}
