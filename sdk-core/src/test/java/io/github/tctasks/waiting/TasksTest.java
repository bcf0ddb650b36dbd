package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TasksTest {

    private static final TaskMapping<Long, JobQuery, JobAnswer> NUMBERED = new TaskMapping<>(
            "ssm",
            "2020-01-02",
            "DescribeJob",
            JobCloud.LIMIT,
            id -> Long.toString(id),
            List.of(new IdParameter<>(
                    "FlowID", "FlowID", JobQuery::id, id -> JobQuery.of(Long.toString(Long.parseLong(id))))),
            JobAnswer::status,
            JobAnswer::reason,
            Map.of(),
            Set.of());

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock);
    private final TaskHub hub = JobCloud.hub(clock);
    private final Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);

    @AfterEach
    void close() {
        hub.close();
    }

    @Test
    void describe_asksOnceAndMapsTheAnswer() {
        cloud.job("job-1", JobCloud.Job.never());

        TaskSnapshot<JobAnswer> task = tasks.describe("job-1");

        assertThat(task.id()).isEqualTo("job-1");
        assertThat(task.state()).isEqualTo(TaskState.RUNNING);
        assertThat(task.reason()).isEqualTo("because of job-1");
        assertThat(task.requestId()).isEqualTo("req-1");
        assertThat(cloud.calls()).hasSize(1);
    }

    @Test
    void request_ofTextThatIsNoNumber_namesTheServiceAndTheText() {
        Tasks<Long, JobQuery, JobAnswer> numbered = cloud.join(hub).tasks(NUMBERED, cloud::ask, cloud::ask);

        assertThat(numbered.request("12")).isEqualTo(JobQuery.of("12"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> numbered.request("twelve"))
                .withMessage("The FlowID of a ssm task is an integer, not 'twelve'.")
                .satisfies(e -> assertThat(e.field()).isEqualTo("FlowID"));
    }

    @Test
    void request_byAnotherParameter_namesTheTaskByIt() {
        assertThat(tasks.request("JobName", "deal")).isEqualTo(new JobQuery(null, "deal"));
        assertRefused("JobZone", () -> tasks.request("JobZone", "deal"));
    }

    @Test
    void mapping_isTheOneGiven() {
        assertThat(tasks.mapping()).isSameAs(JobCloud.MAPPING);
    }

    @Test
    // Callers without null checks hand in nulls, and nothing is begun that a future could tell of.
    @SuppressWarnings({"NullAway", "FutureReturnValueIgnored"})
    void options_outOfRange_areRefusedNamingTheSetting() {
        WaitOptions good = WaitOptions.defaults();

        assertRefused("timeout", () -> WaitOptions.timeout(Duration.ZERO));
        assertRefused("timeout", () -> WaitOptions.timeout(Duration.ofNanos(-1)));
        assertRefused("timeout", () -> WaitOptions.timeout(null));
        assertRefused("timeout", () -> good.withTimeout(Duration.ZERO));
        assertRefused("notFoundGrace", () -> good.withNotFoundGrace(Duration.ofNanos(-1)));
        assertRefused("notFoundGrace", () -> good.withNotFoundGrace(null));
        assertRefused("backoff", () -> good.withBackoff(null));
        assertRefused("listener", () -> good.withListener(null));
        assertRefused("options", () -> tasks.await("job-1", (WaitOptions) null));
        assertRefused("options", () -> tasks.awaitAsync("job-1", null));
        assertRefused("options", () -> tasks.watch("job-1", null));
        assertRefused("request", () -> tasks.awaitAsync((JobQuery) null, good));
        assertRefused("handle", () -> tasks.awaitAsync((TaskHandle) null, good));
        assertRefused("id", () -> tasks.awaitAsync((String) null, good));
    }

    private static void assertRefused(String field, Runnable creation) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(creation::run)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }
}
