package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.time.TimeSource;
import org.jspecify.annotations.Nullable;

/** The region of clients that are told none. Thread-safe, holds no state. */
public final class DefaultRegion {

    private static final String VARIABLE = "TENCENTCLOUD_REGION";

    private DefaultRegion() {}

    /**
     * Finds a region: in the environment variable {@code TENCENTCLOUD_REGION}, else in the settings of the command
     * line's profile that {@code TCCLI_PROFILE} names, or of its profile {@code default}.
     *
     * @return the region as it stands there, or null if there is none
     * @throws InvalidRequestException if {@code TCCLI_PROFILE} cannot be the name of a profile
     */
    public static @Nullable String find() {
        return find(Surroundings.ofThisProcess());
    }

    static @Nullable String find(Surroundings surroundings) {
        String region = surroundings.variable(VARIABLE);
        return region == null
                ? CliProfile.current(surroundings, TimeSource.system()).region()
                : region;
    }
}
