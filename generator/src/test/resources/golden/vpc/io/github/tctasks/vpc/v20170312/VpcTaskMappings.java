package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.TaskMapping;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the fields of the actions that query tasks mean. */
final class VpcTaskMappings {

    static final TaskMapping<String, DescribeVpcTaskResultRequest, DescribeVpcTaskResultResponse>
            DESCRIBE_VPC_TASK_RESULT = new TaskMapping<>(
                    "vpc",
                    "DescribeVpcTaskResult",
                    id -> id,
                    VpcTaskMappings::describeVpcTaskResult,
                    DescribeVpcTaskResultRequest::taskId,
                    response -> Objects.toString(response.status(), null),
                    DescribeVpcTaskResultResponse::output,
                    Map.ofEntries(
                            Map.entry("RUNNING", TaskState.RUNNING),
                            Map.entry("SUCCESS", TaskState.SUCCEEDED),
                            Map.entry("FAILED", TaskState.FAILED)),
                    Set.of(VpcErrorCodes.RESOURCE_NOT_FOUND));

    private VpcTaskMappings() {}

    private static DescribeVpcTaskResultRequest describeVpcTaskResult(String id) {
        return DescribeVpcTaskResultRequest.builder().taskId(id).build();
    }
}
