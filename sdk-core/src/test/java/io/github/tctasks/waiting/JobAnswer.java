package io.github.tctasks.waiting;

import io.github.tctasks.api.ApiResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@link JobCloud} says of a job. */
record JobAnswer(@Nullable String status, @Nullable String reason) implements ApiResponse {

    @Override
    public String requestId() {
        return "req-1";
    }

    @Override
    public Map<String, @Nullable Object> unknownFields() {
        return Map.of();
    }

    @Override
    public String toJson() {
        return "{\"Status\":\"%s\"}".formatted(status);
    }
}
