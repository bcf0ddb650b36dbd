package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.Unsigned;
import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.json.UnknownFields;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.IdParameter;
import io.github.tctasks.waiting.RateLimit;
import io.github.tctasks.waiting.TaskBatch;
import io.github.tctasks.waiting.TaskMapping;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the fields of the actions that query tasks mean. */
final class OddityTaskMappings {

    static final TaskMapping<Long, DescribeJobRequest, DescribeJobResponse> DESCRIBE_JOB = new TaskMapping<>(
            "oddity",
            "2024-02-29",
            "DescribeJob",
            new RateLimit(1, Duration.ofSeconds(5)),
            Long::toUnsignedString,
            List.of(new IdParameter<>(
                    "JobID",
                    "JobID",
                    request -> Long.toUnsignedString(request.jobId()),
                    id -> DescribeJobRequest.builder()
                            .jobId(Long.parseUnsignedLong(id))
                            .build())),
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
                    "2024-02-29",
                    "DescribeMigration",
                    new RateLimit(20, Duration.ofSeconds(1)),
                    id -> id,
                    List.of(
                            new IdParameter<>(
                                    "FlowId",
                                    "JobId",
                                    DescribeMigrationRequest::flowId,
                                    id -> DescribeMigrationRequest.builder()
                                            .flowId(id)
                                            .build()),
                            new IdParameter<>(
                                    "Serial",
                                    "Serial",
                                    request -> Objects.toString(request.serial(), null),
                                    id -> DescribeMigrationRequest.builder()
                                            .serial(Long.parseLong(id))
                                            .build()),
                            new IdParameter<>(
                                    "Ticket",
                                    "TicketNo",
                                    request -> Unsigned.text(request.ticket()),
                                    id -> DescribeMigrationRequest.builder()
                                            .ticket(Long.parseUnsignedLong(id))
                                            .build())),
                    response -> Objects.toString(response.status(), null),
                    DescribeMigrationResponse::cause,
                    Map.ofEntries(
                            Map.entry("in-progress", TaskState.RUNNING),
                            Map.entry("Done", TaskState.SUCCEEDED),
                            Map.entry("Done\"really\\", TaskState.SUCCEEDED),
                            Map.entry("失败", TaskState.FAILED)),
                    Set.of());

    static final TaskBatch<DescribeMigrationResponse, DescribeMigrationsRequest, DescribeMigrationsResponse>
            DESCRIBE_MIGRATION_BATCH = new TaskBatch<>(
                    "DescribeMigrations",
                    new RateLimit(10, Duration.ofSeconds(2)),
                    20,
                    ids -> DescribeMigrationsRequest.builder().flowIds(ids).build(),
                    OddityTaskMappings::describeMigrations);

    static final TaskMapping<String, DescribeExportRequest, DescribeExportResponse> DESCRIBE_EXPORT = new TaskMapping<>(
            "oddity",
            "2024-02-29",
            "DescribeExport",
            new RateLimit(10, Duration.ofSeconds(2)),
            id -> id,
            List.of(new IdParameter<>(
                    "ExportId",
                    "Export_Id2",
                    DescribeExportRequest::exportId,
                    id -> DescribeExportRequest.builder().exportId(id).build())),
            response -> Unsigned.text(response.status()),
            DescribeExportResponse::cause,
            Map.ofEntries(
                    Map.entry("1", TaskState.RUNNING),
                    Map.entry("2", TaskState.RUNNING),
                    Map.entry("0", TaskState.SUCCEEDED),
                    Map.entry("18446744073709551615", TaskState.FAILED)),
            Set.of());

    static final TaskBatch<DescribeExportResponse, DescribeExportsRequest, DescribeExportsResponse>
            DESCRIBE_EXPORT_BATCH = new TaskBatch<>(
                    "DescribeExports",
                    new RateLimit(10, Duration.ofSeconds(2)),
                    50,
                    ids -> DescribeExportsRequest.builder()
                            .exportIds(ids)
                            .limit(50L)
                            .build(),
                    OddityTaskMappings::describeExports);

    private OddityTaskMappings() {}

    /** Says of each task what {@code DescribeMigration} would say, by id. */
    private static Map<String, DescribeMigrationResponse> describeMigrations(DescribeMigrationsResponse response) {
        Map<String, DescribeMigrationResponse> responses = new HashMap<>();
        for (Migration item : response.migrations()) {
            String id = item.flowId();
            MigrationStatus status = describeMigrationsStatus(item);
            if (id != null && status != null) {
                responses.put(
                        id,
                        new DescribeMigrationResponse(
                                status,
                                item.message(),
                                item.marks(),
                                List.of(),
                                item.color(),
                                response.requestId(),
                                UnknownFields.NONE));
            }
        }
        return responses;
    }

    private static @Nullable MigrationStatus describeMigrationsStatus(Migration item) {
        String status = item.state();
        if (status == null) {
            return null;
        }
        return switch (status.toLowerCase(Locale.ROOT)) {
            case "active" -> MigrationStatus.IN_PROGRESS;
            case "in-progress" -> MigrationStatus.IN_PROGRESS;
            case "ok" -> MigrationStatus.DONE;
            case "fehl\"schlag" -> MigrationStatus.FAILED;
            case "失败" -> MigrationStatus.FAILED;
            default -> null;
        };
    }

    /** Says of each task what {@code DescribeExport} would say, by id. */
    private static Map<String, DescribeExportResponse> describeExports(DescribeExportsResponse response) {
        Map<String, DescribeExportResponse> responses = new HashMap<>();
        for (Export item : response.exports()) {
            String id = item.exportId();
            Long status = describeExportsStatus(item);
            if (id != null && status != null) {
                responses.put(id, new DescribeExportResponse(status, null, response.requestId(), UnknownFields.NONE));
            }
        }
        return responses;
    }

    private static @Nullable Long describeExportsStatus(Export item) {
        Level status = item.level();
        if (status == null) {
            return null;
        }
        return switch (status.known()) {
            case LOW -> 1L;
            case MIDDLE -> 0L;
            case HIGH -> Long.parseUnsignedLong("18446744073709551615");
            default -> null;
        };
    }
}
