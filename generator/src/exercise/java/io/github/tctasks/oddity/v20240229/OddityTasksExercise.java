package io.github.tctasks.oddity.v20240229;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.CommonErrorCodes;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.waiting.IdParameter;
import io.github.tctasks.waiting.RateLimit;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Uses the task mappings of generated code as waiting does. The test of goldens compiles this and runs each method. */
final class OddityTasksExercise {

    private static final long MAX_UNSIGNED = -1;

    void taskMapping_ofUnsignedIdAndPlainStatus() {
        var mapping = OddityTaskMappings.DESCRIBE_JOB;

        assertThat(mapping.service()).isEqualTo("oddity");
        assertThat(mapping.version()).isEqualTo("2024-02-29");
        assertThat(mapping.action()).isEqualTo("DescribeJob");
        assertThat(mapping.rateLimit()).isEqualTo(new RateLimit(1, Duration.ofSeconds(5)));
        assertThat(mapping.idText().apply(MAX_UNSIGNED)).isEqualTo("18446744073709551615");
        IdParameter<DescribeJobRequest> id = mapping.ids().get(0);
        DescribeJobRequest request = id.request().apply("18446744073709551615");
        assertThat(request.jobId()).isEqualTo(MAX_UNSIGNED);
        assertThat(id.text().apply(request)).isEqualTo("18446744073709551615");
        assertThatExceptionOfType(NumberFormatException.class)
                .isThrownBy(() -> id.request().apply("-1"));
        assertThat(mapping.notFoundCodes())
                .containsExactlyInAnyOrder(
                        CommonErrorCodes.RESOURCE_NOT_FOUND, OddityErrorCodes.RESOURCE_NOT_FOUND_JOB);
        DescribeJobResponse failed = DescribeJobResponse.fromJson("{\"Status\":3,\"Remark\":\"red\"}");
        assertThat(mapping.status().apply(failed)).isEqualTo("3");
        assertThat(mapping.stateOf("3")).isEqualTo(TaskState.FAILED);
        assertThat(mapping.stateOf("-1")).isEqualTo(TaskState.PENDING);
        assertThat(mapping.reason().apply(failed)).isEqualTo("red");
        assertThat(mapping.status().apply(DescribeJobResponse.fromJson("{}"))).isNull();
    }

    void taskMapping_ofAlternativeIds() {
        var mapping = OddityTaskMappings.DESCRIBE_MIGRATION;

        assertThat(mapping.ids()).extracting(IdParameter::name).containsExactly("FlowId", "Serial", "Ticket");
        assertThat(mapping.ids()).extracting(IdParameter::submittedAs).containsExactly("JobId", "Serial", "TicketNo");
        assertThat(texts(mapping.ids().get(0).request().apply("f"))).containsExactly("f", null, null);
        assertThat(texts(mapping.ids().get(1).request().apply("-7"))).containsExactly(null, "-7", null);
        assertThat(texts(mapping.ids().get(2).request().apply("18446744073709551615")))
                .containsExactly(null, null, "18446744073709551615");
        assertThat(mapping.stateOf("IN-PROGRESS")).isEqualTo(TaskState.RUNNING);
        assertThat(mapping.stateOf("Done\"really\\")).isEqualTo(TaskState.SUCCEEDED);
    }

    private static List<@Nullable String> texts(DescribeMigrationRequest request) {
        List<@Nullable String> texts = new ArrayList<>();
        OddityTaskMappings.DESCRIBE_MIGRATION
                .ids()
                .forEach(id -> texts.add(id.text().apply(request)));
        return texts;
    }

    void taskBatch_ofPlainStatuses_saysWhatTheSingleQueryWouldSay() {
        var batch = OddityTaskMappings.DESCRIBE_MIGRATION_BATCH;

        assertThat(batch.action()).isEqualTo("DescribeMigrations");
        assertThat(batch.rateLimit()).isEqualTo(new RateLimit(10, Duration.ofSeconds(2)));
        assertThat(batch.size()).isEqualTo(20);
        assertThat(batch.request().apply(List.of("a", "b")).toJson()).isEqualTo("{\"FlowIds\":[\"a\",\"b\"]}");
        Map<String, DescribeMigrationResponse> responses =
                batch.responses().apply(DescribeMigrationsResponse.fromJson("""
                        {"Migrations":[
                            {"FlowId":"a","State":"ACTIVE","Marks":[18446744073709551615],"Color":"red","New":1},
                            {"FlowId":"b","State":"fehl\\"SCHLAG","Message":"Why."},
                            {"FlowId":"c","State":"ok"}],
                         "RequestId":"r"}"""));
        assertThat(responses)
                .containsOnly(
                        Map.entry("a", migration("""
                                {"Status":"in-progress","Ticks":[18446744073709551615],"Color":"red","RequestId":"r"}""")),
                        Map.entry("b", migration("{\"Status\":\"失败\",\"Cause\":\"Why.\",\"RequestId\":\"r\"}")),
                        Map.entry("c", migration("{\"Status\":\"Done\",\"RequestId\":\"r\"}")));
    }

    private static DescribeMigrationResponse migration(String json) {
        return DescribeMigrationResponse.fromJson(json);
    }

    void taskBatch_leavesOutWhatIsNotKnown() {
        assertThat(OddityTaskMappings.DESCRIBE_MIGRATION_BATCH
                        .responses()
                        .apply(DescribeMigrationsResponse.fromJson("""
                        {"Migrations":[{"State":"OK"},{"FlowId":"a","State":"lost"},{"FlowId":"b"},null,{}]}""")))
                .isEmpty();
        assertThat(OddityTaskMappings.DESCRIBE_EXPORT_BATCH.responses().apply(DescribeExportsResponse.fromJson("""
                        {"Exports":[{"Level":0},{"ExportId":"a","Level":7},{"ExportId":"b"}]}""")))
                .isEmpty();
        assertThat(OddityTaskMappings.DESCRIBE_EXPORT_BATCH.responses().apply(DescribeExportsResponse.fromJson("{}")))
                .isEmpty();
    }

    void taskBatch_ofEnumeration_takesTheFirstStatusOfAState() {
        var batch = OddityTaskMappings.DESCRIBE_EXPORT_BATCH;

        assertThat(batch.request().apply(List.of("e")).toJson()).isEqualTo("{\"ExportIds\":[\"e\"],\"Limit\":50}");
        Map<String, DescribeExportResponse> responses = batch.responses().apply(DescribeExportsResponse.fromJson("""
                        {"Exports":[{"ExportId":"a","Level":-1},{"ExportId":"b","Level":9223372036854775807}]}"""));
        assertThat(responses)
                .containsOnly(
                        Map.entry("a", DescribeExportResponse.fromJson("{\"Status\":1}")),
                        Map.entry("b", DescribeExportResponse.fromJson("{\"Status\":18446744073709551615}")));
    }
}
