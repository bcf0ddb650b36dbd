package io.github.tctasks.testapi;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.Json;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How far a job has come; a field of each type. */
public record DescribeJobResponse(
        @Nullable String status,
        @Nullable String reason,
        @Nullable Long progress,
        @Nullable Long bytes,
        @Nullable Double load,
        @Nullable Boolean urgent,
        @Nullable JobItem owner,
        List<JobItem> items,
        List<String> tags,
        @Nullable String requestId,
        Map<String, @Nullable Object> unknownFields)
        implements ApiResponse {

    public DescribeJobResponse {
        unknownFields = Collections.unmodifiableMap(unknownFields);
    }

    public static DescribeJobResponse fromJson(String json) {
        return Json.read(json, DescribeJobResponseCodec.INSTANCE);
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeJobResponseCodec.INSTANCE);
    }
}
