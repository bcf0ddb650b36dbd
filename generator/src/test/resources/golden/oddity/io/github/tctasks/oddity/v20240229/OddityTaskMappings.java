package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Required;
import io.github.tctasks.api.Unsigned;
import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.TaskMapping;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** What the fields of the actions that query tasks mean. */
final class OddityTaskMappings {

    static final TaskMapping<Long, DescribeJobRequest, DescribeJobResponse> DESCRIBE_JOB = new TaskMapping<>(
            "oddity",
            "DescribeJob",
            Long::parseUnsignedLong,
            OddityTaskMappings::describeJob,
            request -> Long.toUnsignedString(request.jobId()),
            response -> Objects.toString(response.status(), null),
            response -> Objects.toString(response.remark(), null),
            Map.ofEntries(
                    Map.entry("-1", TaskState.PENDING),
                    Map.entry("0", TaskState.RUNNING),
                    Map.entry("9223372036854775807", TaskState.SUCCEEDED),
                    Map.entry("2", TaskState.FAILED),
                    Map.entry("3", TaskState.FAILED)),
            Set.of(CommonErrorCodes.RESOURCE_NOT_FOUND, OddityErrorCodes.RESOURCE_NOT_FOUND_JOB));

    static final TaskMapping<String, DescribeMigrationRequest, DescribeMigrationResponse> DESCRIBE_MIGRATION =
            new TaskMapping<>(
                    "oddity",
                    "DescribeMigration",
                    id -> id,
                    OddityTaskMappings::describeMigration,
                    request -> Required.first(
                            request.flowId(),
                            Objects.toString(request.serial(), null),
                            Unsigned.text(request.ticket())),
                    response -> Objects.toString(response.status(), null),
                    DescribeMigrationResponse::cause,
                    Map.ofEntries(
                            Map.entry("in-progress", TaskState.RUNNING),
                            Map.entry("Done", TaskState.SUCCEEDED),
                            Map.entry("Done\"really\\", TaskState.SUCCEEDED),
                            Map.entry("失败", TaskState.FAILED)),
                    Set.of());

    private OddityTaskMappings() {}

    private static DescribeJobRequest describeJob(Long id) {
        return DescribeJobRequest.builder().jobId(id).build();
    }

    private static DescribeMigrationRequest describeMigration(String id) {
        return DescribeMigrationRequest.builder().flowId(id).build();
    }
}
