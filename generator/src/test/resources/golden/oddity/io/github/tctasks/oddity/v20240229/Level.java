package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.JsonFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A level.
 *
 * <p>Open: the service may send values that the API document does not list; they keep their raw form and are
 * {@link Known#UNDOCUMENTED}. Immutable.
 */
public final class Level {

    /** Below. */
    public static final Level LOW = new Level(-1L, Known.LOW);

    /** Between. */
    public static final Level MIDDLE = new Level(0L, Known.MIDDLE);

    /** Above. */
    public static final Level HIGH = new Level(9223372036854775807L, Known.HIGH);

    private final long value;
    private final Known known;

    private Level(long value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The documented values, for a {@code switch}. */
    public enum Known {
        /** {@link Level#LOW}. */
        LOW,
        /** {@link Level#MIDDLE}. */
        MIDDLE,
        /** {@link Level#HIGH}. */
        HIGH,
        /** A value that the API document does not list. */
        UNDOCUMENTED
    }

    /**
     * Returns the constant for a raw value, or a new object for an undocumented one.
     *
     * @param value the value as the service writes it
     * @return the value
     */
    public static Level of(long value) {
        if (value == -1L) {
            return LOW;
        }
        if (value == 0L) {
            return MIDDLE;
        }
        if (value == 9223372036854775807L) {
            return HIGH;
        }
        return new Level(value, Known.UNDOCUMENTED);
    }

    static @Nullable Level read(JsonParser in) {
        Long value = JsonFields.readLong(in);
        return value == null ? null : of(value);
    }

    /**
     * Returns the value as the service wrote it.
     *
     * @return the raw value
     */
    public long value() {
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
        return other instanceof Level that && value == that.value;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(value);
    }

    @Override
    public String toString() {
        return Long.toString(value);
    }
}
