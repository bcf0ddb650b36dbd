package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobOperations;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskMappingTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Waiting, PENDING",
                "Running, RUNNING",
                "running, RUNNING",
                "RUNNING, RUNNING",
                "Done,    SUCCEEDED",
                "dONE,    SUCCEEDED",
                "Broken,  FAILED",
                "' Done', UNKNOWN",
                "Paused,  UNKNOWN",
                "'',      UNKNOWN",
                "-,       UNKNOWN",
            })
    void stateOf_aRawStatus_isFoundWithoutCase(@Nullable String rawStatus, TaskState expected) {
        assertThat(JobOperations.DESCRIBE_JOB.stateOf(rawStatus)).isEqualTo(expected);
    }

    @Test
    void stateOf_inALocaleWithItsOwnCaseRules_isTheSame() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("tr"));
        try {
            assertThat(JobOperations.DESCRIBE_JOB.stateOf("RUNNING")).isEqualTo(TaskState.RUNNING);
            assertThat(JobOperations.DESCRIBE_JOB.stateOf("WAITING")).isEqualTo(TaskState.PENDING);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void snapshot_ofAnAnswer_holdsWhatTheFieldsMean() {
        DescribeJobResponse response = DescribeJobResponse.fromJson(
                "{\"Status\":\"BROKEN\",\"Reason\":\"disk full\",\"RequestId\":\"req-1\"}");

        assertThat(JobOperations.DESCRIBE_JOB.snapshot(DescribeJobRequest.of("job-1"), response))
                .isEqualTo(
                        new TaskSnapshot<>("job", "job-1", TaskState.FAILED, "BROKEN", "disk full", "req-1", response));
    }

    @Test
    void snapshot_ofAnEmptyAnswer_isUnknown() {
        DescribeJobResponse response = DescribeJobResponse.fromJson("{}");

        assertThat(JobOperations.DESCRIBE_JOB.snapshot(DescribeJobRequest.of("job-1"), response))
                .isEqualTo(new TaskSnapshot<>("job", "job-1", TaskState.UNKNOWN, null, null, null, response));
    }

    @Test
    void mapping_withTwoMeaningsForOneStatus_isRefused() {
        assertThatThrownBy(() -> new TaskMapping<>(
                        "job",
                        "2020-01-02",
                        "DescribeJob",
                        new RateLimit(20, Duration.ofSeconds(1)),
                        (String id) -> id,
                        List.of(),
                        DescribeJobResponse::status,
                        DescribeJobResponse::reason,
                        Map.of("Error", TaskState.FAILED, "error", TaskState.RUNNING),
                        Set.of()))
                .isInstanceOf(IllegalStateException.class);
    }
}
