package io.github.tctasks.benchmarks.json;

import com.tencentcloudapi.common.AbstractModel;
import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.clb.v20180317.DescribeTaskStatusRequest;
import io.github.tctasks.redis.v20180412.DescribeTaskInfoRequest;
import io.github.tctasks.vpc.v20170312.DescribeVpcTaskResultRequest;
import tools.jackson.core.JsonGenerator;

/** One request of each service, in our classes and in the vendor's, and how it is written by hand. */
public final class Requests {

    private static final String TASK_ID = "4f914e49-1b41-4b8f-a6d9-a0ee07bd7dc4";
    private static final long NUMBER = 5_252_525L;

    private Requests() {}

    /**
     * Returns our request.
     *
     * @param service the service
     * @return the request of its action
     */
    public static ApiRequest ours(String service) {
        return switch (service) {
            case "vpc" -> DescribeVpcTaskResultRequest.builder().taskId(TASK_ID).build();
            case "clb" -> DescribeTaskStatusRequest.builder().taskId(TASK_ID).build();
            case "dts" ->
                io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest.builder()
                        .asyncRequestId(TASK_ID)
                        .build();
            case "redis" -> DescribeTaskInfoRequest.builder().taskId(NUMBER).build();
            case "ssm" ->
                io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest.builder()
                        .flowId(NUMBER)
                        .build();
            default -> throw new IllegalArgumentException("No service " + service);
        };
    }

    /**
     * Returns the vendor's request.
     *
     * @param service {@code clb} or {@code redis}
     * @return the request
     */
    public static AbstractModel vendor(String service) {
        if (service.equals("clb")) {
            var request = new com.tencentcloudapi.clb.v20180317.models.DescribeTaskStatusRequest();
            request.setTaskId(TASK_ID);
            return request;
        }
        var request = new com.tencentcloudapi.redis.v20180412.models.DescribeTaskInfoRequest();
        request.setTaskId(NUMBER);
        return request;
    }

    /**
     * Returns what writes our request by hand.
     *
     * @param request the request
     * @return what writes the fields
     */
    public static HandWriter byHand(ApiRequest request) {
        if (request instanceof DescribeVpcTaskResultRequest it) {
            return out -> out.writeStringProperty("TaskId", it.taskId());
        }
        if (request instanceof DescribeTaskStatusRequest it) {
            return out -> {
                if (it.taskId() != null) {
                    out.writeStringProperty("TaskId", it.taskId());
                }
                if (it.dealName() != null) {
                    out.writeStringProperty("DealName", it.dealName());
                }
            };
        }
        if (request instanceof io.github.tctasks.dts.v20180330.DescribeAsyncRequestInfoRequest it) {
            return out -> out.writeStringProperty("AsyncRequestId", it.asyncRequestId());
        }
        if (request instanceof DescribeTaskInfoRequest it) {
            return out -> {
                out.writeName("TaskId");
                out.writeNumber(Long.toUnsignedString(it.taskId()));
            };
        }
        if (request instanceof io.github.tctasks.ssm.v20190923.DescribeAsyncRequestInfoRequest it) {
            return out -> out.writeNumberProperty("FlowID", it.flowId());
        }
        throw new IllegalArgumentException("No service sends " + request);
    }

    /** Writes the fields of one request. */
    @FunctionalInterface
    public interface HandWriter {

        /**
         * Writes the fields.
         *
         * @param out where to write
         */
        void write(JsonGenerator out);
    }
}
