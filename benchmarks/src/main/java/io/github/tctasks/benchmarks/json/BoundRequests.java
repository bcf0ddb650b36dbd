package io.github.tctasks.benchmarks.json;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoRequest;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Jackson's data binding of the generated requests, which mix-ins make known to it. */
public final class BoundRequests {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(DescribeVpcTaskResultRequest.class, TextId.class)
            .addMixIn(DescribeTaskStatusRequest.class, TextId.class)
            .addMixIn(io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest.class, AsyncRequestId.class)
            .addMixIn(DescribeTaskInfoRequest.class, NumberId.class)
            .addMixIn(io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest.class, FlowId.class)
            .changeDefaultPropertyInclusion(all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private BoundRequests() {}

    /**
     * Prepares a writer.
     *
     * @param request a request
     * @return what writes its type
     */
    public static ObjectWriter writer(ApiRequest request) {
        return MAPPER.writerFor(request.getClass());
    }

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface TextId {
        @JsonProperty("TaskId")
        @Nullable
        String taskId();

        @JsonProperty("DealName")
        @Nullable
        String dealName();
    }

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface AsyncRequestId {
        @JsonProperty("AsyncRequestId")
        String asyncRequestId();
    }

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface NumberId {
        @JsonProperty("TaskId")
        Long taskId();
    }

    @JsonAutoDetect(getterVisibility = JsonAutoDetect.Visibility.NONE)
    private interface FlowId {
        @JsonProperty("FlowID")
        Long flowId();
    }
}
