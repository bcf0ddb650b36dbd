package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobOperations;
import io.github.tctasks.testkit.VirtualTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TasksTest {

    private final Random random = new Random(5);

    private static WaitOptions every(Duration interval, Duration timeout) {
        return WaitOptions.timeout(timeout).withBackoff(Backoff.fixed(interval));
    }

    private static Duration millis(long millis) {
        return Duration.ofMillis(millis);
    }

    @Test
    void describe_asksOnceAndMapsTheAnswer() {
        ScriptedJob job = ScriptedJob.neverEnding();

        TaskSnapshot<DescribeJobResponse> task = job.tasks(random).describe("job-1");

        assertThat(task.id()).isEqualTo("job-1");
        assertThat(task.state()).isEqualTo(TaskState.RUNNING);
        assertThat(task.requestId()).isEqualTo("req-1");
        assertThat(job.polls).hasSize(1);
        assertThat(job.time.sleeps()).isEmpty();
    }

    @Test
    void await_aTaskThatHasEnded_returnsWithoutSleeping() {
        ScriptedJob job = ScriptedJob.ending(Duration.ZERO, "Done");

        assertThat(job.tasks(random).await("job-1", millis(1)).status()).isEqualTo("Done");
        assertThat(job.time.sleeps()).isEmpty();
    }

    @Test
    void await_aTaskThatSucceeds_returnsTheFinalResponse() {
        ScriptedJob job = ScriptedJob.ending(millis(1_000), "DONE");

        DescribeJobResponse done =
                job.tasks(random).await(DescribeJobRequest.of("job-1"), every(millis(300), Duration.ofMinutes(1)));

        assertThat(done.status()).isEqualTo("DONE");
        assertThat(job.polls).containsExactly(millis(0), millis(300), millis(600), millis(900), millis(1_200));
    }

    @Test
    void await_aTaskThatFails_throwsAtOnceWithItsReason() {
        ScriptedJob job = ScriptedJob.ending(millis(500), "Broken");

        TaskFailedException e = catchThrowableOfType(
                TaskFailedException.class,
                () -> job.tasks(random).await("job-1", every(millis(300), Duration.ofMinutes(1))));

        assertThat(e).hasMessageContaining("job-1").hasMessageContaining("because");
        assertThat(e.task().rawStatus()).isEqualTo("Broken");
        assertThat(job.polls).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        // timeout, interval, last poll: the lead is 100 ms or a tenth of the timeout
        "10000, 3000, 9900",
        "10000, 9900, 9900",
        "10000, 9950, 9900",
        "10000, 60000, 9900",
        "1000,  300,  900",
        "500,   200,  450",
        "10,    4,    9",
        "1,     1000, 0.9",
    })
    void await_aTaskThatDoesNotEnd_asksALastTimeRightBeforeTheDeadline(
            long timeout, long interval, double lastPollMillis) {
        ScriptedJob job = ScriptedJob.neverEnding();
        Duration lastPoll = Duration.ofNanos((long) (lastPollMillis * 1e6));

        WaitTimeoutException e = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> job.tasks(random).await("job-1", every(millis(interval), millis(timeout))));

        assertThat(job.polls).last().isEqualTo(lastPoll);
        assertThat(job.polls).doesNotHaveDuplicates();
        assertThat(e.polls()).isEqualTo(job.polls.size());
        assertThat(e.lastState()).isEqualTo(TaskState.RUNNING);
        assertThat(e.waited()).isEqualTo(lastPoll);
    }

    @Test
    void await_aTaskThatEndsBetweenTheLastTwoPolls_isSeenToSucceed() {
        ScriptedJob job = ScriptedJob.ending(millis(9_800), "Done");

        assertThat(job.tasks(random)
                        .await("job-1", every(millis(9_000), millis(10_000)))
                        .status())
                .isEqualTo("Done");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 30, 99, 100, 101, 250, 900, 999, 1_000, 1_001, 5_000})
    void await_whateverACallTakes_neverAsksAfterTheDeadline(long callMillis) {
        for (long interval = 50; interval < 1_500; interval += 83) {
            ScriptedJob job = ScriptedJob.neverEnding();
            job.callTakes = millis(callMillis);
            Duration timeout = millis(1_000);
            Duration step = millis(interval);

            assertThatExceptionOfType(WaitTimeoutException.class)
                    .isThrownBy(() -> job.tasks(random).await("job-1", every(step, timeout)));

            assertThat(job.polls).allSatisfy(poll -> assertThat(poll).isLessThan(timeout));
            Duration lastAnswer = job.polls.get(job.polls.size() - 1).plus(job.callTakes);
            assertThat(lastAnswer.compareTo(timeout) >= 0
                            || job.polls.get(job.polls.size() - 1).equals(millis(900))
                            || lastAnswer.compareTo(millis(900)) >= 0)
                    .as("time for another poll was left: calls of %d ms, interval %d ms", callMillis, interval)
                    .isTrue();
        }
    }

    @Test
    void await_aCallThatOutlastsTheLeadsStart_isFollowedByALastPollIfTimeIsLeft() {
        ScriptedJob job = ScriptedJob.neverEnding();
        job.callTakes = millis(950);

        assertThatExceptionOfType(WaitTimeoutException.class)
                .isThrownBy(() -> job.tasks(random).await("job-1", every(millis(10), millis(1_000))));

        assertThat(job.polls).containsExactly(millis(0), millis(950));
    }

    @Test
    void await_aSleepThatTakesTooLong_isNotFollowedByAPoll() {
        ScriptedJob job = ScriptedJob.neverEnding();
        VirtualTime time = job.time;
        Tasks<String, DescribeJobRequest, DescribeJobResponse> tasks = job.tasks(random);
        Backoff oversleeping = (waited, jitter) -> {
            time.advance(Duration.ofMinutes(1));
            return millis(1);
        };

        WaitTimeoutException e = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> tasks.await("job-1", WaitOptions.timeout(millis(1_000)).withBackoff(oversleeping)));

        assertThat(job.polls).hasSize(1);
        assertThat(e.waited()).isGreaterThanOrEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void await_withAStatusThatTheSpecDoesNotKnow_goesOn() {
        ScriptedJob job = new ScriptedJob(now -> now.compareTo(millis(500)) < 0 ? "Paused" : "Done");
        List<TaskState> seen = new ArrayList<>();

        job.tasks(random)
                .await("job-1", every(millis(300), Duration.ofMinutes(1)).withListener(task -> seen.add(task.state())));

        assertThat(seen).containsExactly(TaskState.UNKNOWN, TaskState.UNKNOWN, TaskState.SUCCEEDED);
    }

    @Test
    void await_tellsTheListenerEverySnapshot_theFailedOneToo() {
        ScriptedJob job = ScriptedJob.ending(millis(500), "Broken");
        List<String> seen = new ArrayList<>();
        WaitOptions options = every(millis(300), Duration.ofMinutes(1))
                .withListener(task -> seen.add(task.id() + " " + task.rawStatus()));

        assertThatExceptionOfType(TaskFailedException.class)
                .isThrownBy(() -> job.tasks(random).await("job-1", options));

        assertThat(seen).containsExactly("job-1 Running", "job-1 Running", "job-1 Broken");
    }

    @Test
    void await_aListenerThatThrows_endsTheWaitWithWhatItThrew() {
        ScriptedJob job = ScriptedJob.neverEnding();
        IllegalStateException stop = new IllegalStateException("seen enough");

        assertThatThrownBy(() -> job.tasks(random)
                        .await(
                                "job-1",
                                WaitOptions.timeout(Duration.ofMinutes(1)).withListener(task -> {
                                    throw stop;
                                })))
                .isSameAs(stop);
        assertThat(job.polls).hasSize(1);
    }

    @Test
    void await_aTaskThatIsNotVisibleYet_isWaitedForWithinTheGrace() {
        ScriptedJob job = ScriptedJob.ending(millis(3_000), "Done");
        job.visibleAfter = millis(2_000);
        List<TaskState> seen = new ArrayList<>();
        WaitOptions options = every(millis(1_000), Duration.ofMinutes(1)).withListener(task -> seen.add(task.state()));

        job.tasks(random).await("job-1", options);

        assertThat(seen).containsExactly(TaskState.RUNNING, TaskState.SUCCEEDED);
        assertThat(job.polls).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 2", "1000, 2", "1001, 3", "5000, 6"})
    void await_aTaskThatStaysInvisible_isAnErrorOnceTheGraceIsOver(long graceMillis, int polls) {
        ScriptedJob job = ScriptedJob.neverEnding();
        job.visibleAfter = Duration.ofDays(1);
        WaitOptions options = every(millis(1_000), Duration.ofMinutes(1)).withNotFoundGrace(millis(graceMillis));

        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> job.tasks(random).await("job-1", options))
                .satisfies(e -> assertThat(e.code()).isEqualTo(JobOperations.JOB_NOT_FOUND));
        assertThat(job.polls).hasSize(polls);
    }

    @Test
    void await_aTaskThatNobodySawInTime_timesOutWithStateUnknown() {
        ScriptedJob job = ScriptedJob.neverEnding();
        job.visibleAfter = Duration.ofDays(1);

        WaitTimeoutException e = catchThrowableOfType(
                WaitTimeoutException.class, () -> job.tasks(random).await("job-1", every(millis(400), millis(1_000))));

        assertThat(e.lastState()).isEqualTo(TaskState.UNKNOWN);
        assertThat(e.polls()).isEqualTo(4);
    }

    @Test
    void await_anyOtherErrorOfTheService_endsTheWait() {
        ServiceException denied = new ServiceException("DescribeJob", "UnauthorizedOperation", "no", "req-1");

        assertThatThrownBy(() -> failing(denied).await("job-1", Duration.ofMinutes(1)))
                .isSameAs(denied);
    }

    @Test
    void await_aFailureOfTheNetworkThatRetriesDidNotCure_endsTheWait() {
        TransportException down = new TransportException("down", null);

        assertThatThrownBy(() -> failing(down).await("job-1", Duration.ofMinutes(1)))
                .isSameAs(down);
    }

    private Tasks<String, DescribeJobRequest, DescribeJobResponse> failing(RuntimeException failure) {
        return new Tasks<>(
                JobOperations.DESCRIBE_JOB,
                request -> {
                    throw failure;
                },
                new VirtualTime(),
                random);
    }

    @Test
    void await_interruptedWhileSleeping_endsAndKeepsTheFlag() {
        ScriptedJob job = ScriptedJob.neverEnding();
        WaitOptions options = WaitOptions.timeout(Duration.ofMinutes(1))
                .withListener(task -> Thread.currentThread().interrupt());

        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(() -> job.tasks(random).await("job-1", options))
                .withCauseInstanceOf(InterruptedException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(job.polls).hasSize(1);
    }

    @Test
    void await_interruptedInACall_endsAndKeepsTheFlag() {
        Tasks<String, DescribeJobRequest, DescribeJobResponse> tasks = new Tasks<>(
                JobOperations.DESCRIBE_JOB,
                request -> {
                    Thread.currentThread().interrupt();
                    throw new CallInterruptedException("interrupted", null);
                },
                new VirtualTime(),
                random);

        assertThatExceptionOfType(CallInterruptedException.class)
                .isThrownBy(() -> tasks.await("job-1", Duration.ofMinutes(1)));
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void await_forever_doesNotOverflow() {
        ScriptedJob job = ScriptedJob.ending(Duration.ofDays(30), "Done");

        assertThat(job.tasks(random)
                        .await("job-1", Duration.ofSeconds(Long.MAX_VALUE))
                        .status())
                .isEqualTo("Done");
    }

    @Test
    void parseId_ofANumber_namesTheServiceAndTheText() {
        Tasks<Long, DescribeJobRequest, DescribeJobResponse> tasks = new Tasks<>(
                new TaskMapping<>(
                        "ssm",
                        "DescribeJob",
                        Long::valueOf,
                        id -> DescribeJobRequest.of(id.toString()),
                        DescribeJobRequest::jobId,
                        DescribeJobResponse::status,
                        DescribeJobResponse::reason,
                        Map.of(),
                        Set.of()),
                request -> DescribeJobResponse.fromJson("{}"),
                new VirtualTime(),
                random);

        assertThat(tasks.parseId("12")).isEqualTo(12L);
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> tasks.parseId("twelve"))
                .withMessage("The id of a ssm task is an integer: twelve")
                .satisfies(e -> assertThat(e.field()).isEqualTo("id"));
    }

    @Test
    void mapping_isTheOneGiven() {
        assertThat(ScriptedJob.neverEnding().tasks(random).mapping()).isSameAs(JobOperations.DESCRIBE_JOB);
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void options_outOfRange_areRefusedNamingTheSetting() {
        Duration minute = Duration.ofMinutes(1);
        WaitOptions good = WaitOptions.timeout(minute);

        assertRefused("timeout", () -> WaitOptions.timeout(Duration.ZERO));
        assertRefused("timeout", () -> WaitOptions.timeout(Duration.ofNanos(-1)));
        assertRefused("timeout", () -> WaitOptions.timeout(null));
        assertRefused("notFoundGrace", () -> good.withNotFoundGrace(Duration.ofNanos(-1)));
        assertRefused("notFoundGrace", () -> good.withNotFoundGrace(null));
        assertRefused("backoff", () -> good.withBackoff(null));
        assertRefused("listener", () -> good.withListener(null));
        assertRefused("options", () -> ScriptedJob.neverEnding().tasks(random).await("job-1", (WaitOptions) null));
    }

    private static void assertRefused(String field, Runnable creation) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(creation::run)
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }
}
