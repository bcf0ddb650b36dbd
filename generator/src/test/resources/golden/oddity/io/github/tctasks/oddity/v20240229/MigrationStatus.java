package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.OpenValues;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * State of a migration. Three values are hard to write.
 *
 * <p>Open: the service may send values that the API document does not list; they keep their raw form and are
 * {@link Known#UNDOCUMENTED}. Documented values are recognised whatever their case. Immutable.
 */
public final class MigrationStatus {

    /** It is at work. */
    public static final MigrationStatus IN_PROGRESS = new MigrationStatus("in-progress", Known.IN_PROGRESS);

    /** It has succeeded. */
    public static final MigrationStatus DONE = new MigrationStatus("Done", Known.DONE);

    /** It has succeeded, and says so with <code>&#42;/</code>. */
    public static final MigrationStatus DONE_REALLY = new MigrationStatus("Done\"really\\", Known.DONE_REALLY);

    /** It has failed. */
    public static final MigrationStatus FAILED = new MigrationStatus("失败", Known.FAILED);

    private final String value;
    private final Known known;

    private static final OpenValues<MigrationStatus> documented =
            OpenValues.of(MigrationStatus::of, MigrationStatus::value, List.of(IN_PROGRESS, DONE, DONE_REALLY, FAILED));

    private MigrationStatus(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The documented values, for a {@code switch}. */
    public enum Known {
        /** {@link MigrationStatus#IN_PROGRESS}. */
        IN_PROGRESS,
        /** {@link MigrationStatus#DONE}. */
        DONE,
        /** {@link MigrationStatus#DONE_REALLY}. */
        DONE_REALLY,
        /** {@link MigrationStatus#FAILED}. */
        FAILED,
        /** A value that the API document does not list. */
        UNDOCUMENTED
    }

    /**
     * Returns the constant for a raw value, or a new object for an undocumented one.
     *
     * @param value the value as the service writes it
     * @return the value
     */
    public static MigrationStatus of(String value) {
        return switch (value) {
            case "in-progress" -> IN_PROGRESS;
            case "Done" -> DONE;
            case "Done\"really\\" -> DONE_REALLY;
            case "失败" -> FAILED;
            default -> ofOther(value);
        };
    }

    private static MigrationStatus ofOther(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "IN-PROGRESS" -> new MigrationStatus(value, Known.IN_PROGRESS);
            case "DONE" -> new MigrationStatus(value, Known.DONE);
            case "DONE\"REALLY\\" -> new MigrationStatus(value, Known.DONE_REALLY);
            case "失败" -> new MigrationStatus(value, Known.FAILED);
            default -> new MigrationStatus(value, Known.UNDOCUMENTED);
        };
    }

    static @Nullable MigrationStatus read(JsonParser in) {
        return documented.read(in);
    }

    /**
     * Returns the value as the service wrote it.
     *
     * @return the raw value
     */
    public String value() {
        return value;
    }

    /**
     * Returns the documented value that this is.
     *
     * @return the documented value, or {@link Known#UNDOCUMENTED}
     */
    public Known known() {
        return known;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MigrationStatus that
                && known == that.known
                && (known != Known.UNDOCUMENTED || value.equals(that.value));
    }

    @Override
    public int hashCode() {
        return known == Known.UNDOCUMENTED ? value.hashCode() : known.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
