package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * One export.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Export {

    private final @Nullable String exportId;
    private final @Nullable Level level;
    private final Map<String, @Nullable Object> unknownFields;

    Export(@Nullable String exportId, @Nullable Level level, Map<String, @Nullable Object> unknownFields) {
        this.exportId = exportId;
        this.level = level;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
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
                || (other instanceof Export that
                        && Objects.equals(exportId, that.exportId)
                        && Objects.equals(level, that.level)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(exportId, level, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "Export{", "}")
                .add("exportId=" + exportId)
                .add("level=" + level)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
