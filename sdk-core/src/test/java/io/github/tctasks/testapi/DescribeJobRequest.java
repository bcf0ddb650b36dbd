package io.github.tctasks.testapi;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.api.Required;
import io.github.tctasks.json.Json;
import org.jspecify.annotations.Nullable;

/** Which job to tell about. */
public record DescribeJobRequest(String jobId, @Nullable String note) implements ApiRequest {

    public DescribeJobRequest {
        Required.parameter("DescribeJob", "JobId", jobId);
    }

    public static DescribeJobRequest of(String jobId) {
        return new DescribeJobRequest(jobId, null);
    }

    public static DescribeJobRequest fromJson(String json) {
        return Json.read(json, DescribeJobRequestCodec.INSTANCE);
    }

    @Override
    public String toJson() {
        return Json.text(this, DescribeJobRequestCodec.INSTANCE);
    }
}
