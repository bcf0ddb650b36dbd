package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.IdParameter;
import io.github.tctasks.waiting.RateLimit;
import io.github.tctasks.waiting.TaskMapping;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the fields of the actions that query tasks mean. */
final class VpcTaskMappings {

    static final TaskMapping<String, DescribeVpcTaskResultRequest, DescribeVpcTaskResultResponse>
            DESCRIBE_VPC_TASK_RESULT = new TaskMapping<>(
                    "vpc",
                    "2017-03-12",
                    "DescribeVpcTaskResult",
                    new RateLimit(20, Duration.ofSeconds(1)),
                    id -> id,
                    List.of(new IdParameter<>(
                            "TaskId",
                            "RequestId",
                            DescribeVpcTaskResultRequest::taskId,
                            id -> DescribeVpcTaskResultRequest.builder()
                                    .taskId(id)
                                    .build())),
                    response -> Objects.toString(response.status(), null),
                    DescribeVpcTaskResultResponse::output,
                    Map.ofEntries(
                            Map.entry("RUNNING", TaskState.RUNNING),
                            Map.entry("SUCCESS", TaskState.SUCCEEDED),
                            Map.entry("FAILED", TaskState.FAILED)),
                    Set.of(VpcErrorCodes.RESOURCE_NOT_FOUND));

    private VpcTaskMappings() {}
}
