package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiRequest;
import org.jspecify.annotations.Nullable;

/** Which job of {@link JobCloud} to tell about: by id or by name. */
record JobQuery(@Nullable String id, @Nullable String name) implements ApiRequest {

    static JobQuery of(String id) {
        return new JobQuery(id, null);
    }

    @Override
    public String toJson() {
        return "{\"JobId\":\"%s\",\"JobName\":\"%s\"}".formatted(id, name);
    }
}
