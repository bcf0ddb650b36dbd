package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.OpenValues;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/**
 * State of a VPC task.
 *
 * <p>Open: the service may send values that the API document does not list; they keep their raw form and are
 * {@link Known#UNDOCUMENTED}. Documented values are recognised whatever their case. Immutable.
 */
public final class VpcTaskStatus {

    /** The task is at work. */
    public static final VpcTaskStatus RUNNING = new VpcTaskStatus("RUNNING", Known.RUNNING);

    /** The task has done what it was asked to. */
    public static final VpcTaskStatus SUCCESS = new VpcTaskStatus("SUCCESS", Known.SUCCESS);

    /** The task has ended without doing what it was asked to. */
    public static final VpcTaskStatus FAILED = new VpcTaskStatus("FAILED", Known.FAILED);

    private final String value;
    private final Known known;

    private static final OpenValues<VpcTaskStatus> documented =
            OpenValues.of(VpcTaskStatus::of, VpcTaskStatus::value, List.of(RUNNING, SUCCESS, FAILED));

    private VpcTaskStatus(String value, Known known) {
        this.value = value;
        this.known = known;
    }

    /** The documented values, for a {@code switch}. */
    public enum Known {
        /** {@link VpcTaskStatus#RUNNING}. */
        RUNNING,
        /** {@link VpcTaskStatus#SUCCESS}. */
        SUCCESS,
        /** {@link VpcTaskStatus#FAILED}. */
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
    public static VpcTaskStatus of(String value) {
        return switch (value) {
            case "RUNNING" -> RUNNING;
            case "SUCCESS" -> SUCCESS;
            case "FAILED" -> FAILED;
            default -> ofOther(value);
        };
    }

    private static VpcTaskStatus ofOther(String value) {
        return switch (value.toUpperCase(Locale.ROOT)) {
            case "RUNNING" -> new VpcTaskStatus(value, Known.RUNNING);
            case "SUCCESS" -> new VpcTaskStatus(value, Known.SUCCESS);
            case "FAILED" -> new VpcTaskStatus(value, Known.FAILED);
            default -> new VpcTaskStatus(value, Known.UNDOCUMENTED);
        };
    }

    static @Nullable VpcTaskStatus read(JsonParser in) {
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
        return other instanceof VpcTaskStatus that
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
