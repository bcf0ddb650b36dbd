package io.github.tctasks.credentials;

import io.github.tctasks.error.SdkException;
import io.github.tctasks.json.Json;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What {@code <profile>.configure} says. */
final class ProfileSettings {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.credentials");

    private ProfileSettings() {}

    /** Returns the region of a settings file, or null if there is no such file or it names none. */
    static @Nullable String region(Path file) {
        if (!Files.exists(file)) {
            return null;
        }
        try {
            Object parameters = Json.readMap(SmallFile.text(file)).get("_sys_param");
            return parameters instanceof Map<?, ?> map
                            && map.get("region") instanceof String region
                            && !region.isBlank()
                    ? region.strip()
                    : null;
        } catch (SdkException e) {
            LOG.warn("The region of the file {} cannot be read, so it is left out", file);
            return null;
        }
    }
}
