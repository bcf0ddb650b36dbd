package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.OpenValues;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * A color.
 *
 * <p>Open: the service may send values that the API document does not list; they keep their raw form and are
 * {@link Known#UNDOCUMENTED}. Documented values are recognised whatever their case. Immutable.
 */
public final class Color {

    /** Like blood. */
    public static final Color RED = new Color("red", Known.RED);

    /** Like the sea. */
    public static final Color DARK_BLUE = new Color("dark_blue", Known.DARK_BLUE);

    /** Switched on, in small letters. */
    public static final Color SMALL_ON = new Color("on", Known.SMALL_ON);

    /** Switched on, in capitals. */
    public static final Color BIG_ON = new Color("ON", Known.BIG_ON);

    private final String value;
    private final Known known;

    private static final OpenValues<Color> documented =
            OpenValues.of(Color::of, Color::value, List.of(RED, DARK_BLUE, SMALL_ON, BIG_ON));

    private Color(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The documented values, for a {@code switch}. */
    public enum Known {
        /** {@link Color#RED}. */
        RED,
        /** {@link Color#DARK_BLUE}. */
        DARK_BLUE,
        /** {@link Color#SMALL_ON}. */
        SMALL_ON,
        /** {@link Color#BIG_ON}. */
        BIG_ON,
        /** A value that the API document does not list. */
        UNDOCUMENTED
    }

    /**
     * Returns the constant for a raw value, or a new object for an undocumented one.
     *
     * @param value the value as the service writes it
     * @return the value
     */
    public static Color of(String value) {
        return switch (value) {
            case "red" -> RED;
            case "dark_blue" -> DARK_BLUE;
            case "on" -> SMALL_ON;
            case "ON" -> BIG_ON;
            default -> ofOther(value);
        };
    }

    private static Color ofOther(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "RED" -> new Color(value, Known.RED);
            case "DARK_BLUE" -> new Color(value, Known.DARK_BLUE);
            default -> new Color(value, Known.UNDOCUMENTED);
        };
    }

    static @Nullable Color read(JsonParser in) {
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
        return other instanceof Color that
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
