package io.github.tctasks.waiting;

import static io.github.tctasks.waiting.Outcomes.failure;
import static io.github.tctasks.waiting.Outcomes.success;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Waits that are polled many at a time. */
class BatchTest {

    private static final long SECOND = 1_000_000_000L;
    private static final LimitKey BATCH = new LimitKey("account", "job", JobCloud.REGION, "DescribeJobs");
    private static final LimitKey SINGLE = new LimitKey("account", "job", JobCloud.REGION, "DescribeJob");

    private record Call(String client, long at, List<String> ids) {}

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock);
    private final TaskHub hub = JobCloud.hub(clock);
    private final List<Call> batches = new ArrayList<>();
    private String refusal = "";

    @AfterEach
    void close() {
        hub.close();
    }

    private Tasks<String, JobQuery, JobAnswer> tasks(String client) {
        return tasks(ids -> askTogether(client, ids), cloud::ask);
    }

    private Tasks<String, JobQuery, JobAnswer> tasks(
            Function<List<String>, Map<String, JobAnswer>> together, Function<JobQuery, JobAnswer> alone) {
        BatchPoller<JobAnswer> batch = new BatchPoller<>(together, 100, JobCloud.LIMIT, BATCH);
        return new Tasks<>(
                JobCloud.MAPPING,
                alone,
                new Poller<>(
                        cloud.join(hub), JobCloud.MAPPING, alone, SINGLE, batch, RetryPolicy.standard(), new Random(3)),
                hub,
                new HandleMaker<>(JobCloud.MAPPING, JobCloud.REGION, EndpointKind.DOCUMENTED, clock));
    }

    /** Leaves out what is not found; a failed job has no reason here. */
    private Map<String, JobAnswer> askTogether(String client, List<String> ids) {
        batches.add(new Call(client, clock.nanoTime(), ids));
        if (!refusal.isEmpty()) {
            JobCloud.answer("", refusal);
        }
        Map<String, JobAnswer> answers = new HashMap<>();
        for (String id : ids) {
            String outcome = cloud.outcomeOf(id, clock.nanoTime());
            if (!outcome.startsWith("!")) {
                answers.put(id, new JobAnswer(outcome, null));
            }
        }
        return answers;
    }

    private List<CompletableFuture<JobAnswer>> begin(
            Tasks<String, JobQuery, JobAnswer> tasks, String prefix, int count, WaitOptions options) {
        List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waits.add(tasks.awaitAsync(prefix + i, options));
        }
        return waits;
    }

    private static WaitOptions everySecond() {
        return WaitOptions.timeout(Duration.ofHours(1)).withBackoff(Backoff.fixed(Duration.ofSeconds(1)));
    }

    /** Holds the hub's thread until all waits have been added. */
    private void gate() {
        cloud.gate(cloud.tasks(hub));
    }

    private void jobs(String prefix, int count, JobCloud.Job job) {
        for (int i = 0; i < count; i++) {
            cloud.job(prefix + i, job);
        }
    }

    @Test
    void manyWaits_shareCallsOfUpToAHundredIds() {
        jobs("a", 250, JobCloud.Job.ending(Duration.ofSeconds(30), "Done"));
        gate();
        List<CompletableFuture<JobAnswer>> waits = begin(tasks("one"), "a", 250, everySecond());
        cloud.open();

        waits.forEach(Outcomes::success);

        assertThat(batches).allSatisfy(call -> assertThat(call.ids()).hasSizeBetween(1, 100));
        assertThat(batches.subList(0, 3)).extracting(call -> call.ids().size()).containsExactly(100, 100, 50);
        assertThat(batches.size()).isLessThan(31 * 4);
        assertThat(cloud.calls()).extracting(JobCloud.Call::id).containsOnly("gate");
        assertThat(WaitPropertiesTest.mostInASecond(
                        batches.stream().mapToLong(Call::at).toArray()))
                .isLessThanOrEqualTo(20);
    }

    @Test
    void aFailureInABatch_isAskedForItsReasonAlone() {
        jobs("a", 3, JobCloud.Job.ending(Duration.ofSeconds(3), "Done"));
        cloud.job("a1", JobCloud.Job.ending(Duration.ofSeconds(2), "Broken"));
        gate();
        List<CompletableFuture<JobAnswer>> waits = begin(tasks("one"), "a", 3, everySecond());
        cloud.open();

        TaskFailedException e = failure(waits.get(1), TaskFailedException.class);
        success(waits.get(0));
        success(waits.get(2));

        assertThat(e).hasMessageContaining("because of a1");
        assertThat(cloud.calls("a1")).hasSize(1);
        assertThat(cloud.calls("a0")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "!" + JobCloud.THROTTLED, "!FailedOperation"})
    void aFailureInABatchWhoseReasonCannotBeHad_isStillAFailure(String trouble) {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(3), "Broken"));
        Tasks<String, JobQuery, JobAnswer> tasks =
                tasks(ids -> askTogether("one", ids), query -> JobCloud.answer("a", trouble));

        TaskFailedException e = failure(
                tasks.awaitAsync("a", everySecond().withTimeout(Duration.ofSeconds(20))), TaskFailedException.class);

        assertThat(e.task().rawStatus()).isEqualTo("Broken");
        assertThat(e.getSuppressed()).hasSize(1);
    }

    @Test
    void aFailureInABatchThatTheSingleQueryContradicts_isNone() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(3), "Broken"));
        Tasks<String, JobQuery, JobAnswer> tasks =
                tasks(ids -> askTogether("one", ids), query -> JobCloud.answer("a", "Running"));

        WaitTimeoutException e = failure(
                tasks.awaitAsync("a", everySecond().withTimeout(Duration.ofSeconds(20))), WaitTimeoutException.class);

        assertThat(e.lastState()).isEqualTo(TaskState.RUNNING);
    }

    @Test
    void anIdMissingInABatch_isAskedForAloneAndThenComesBackToTheBatch() {
        List<String> late = List.of("late");
        cloud.job("late", t -> t.toSeconds() < 2 ? "!" + JobCloud.NOT_FOUND : t.toSeconds() < 20 ? "Running" : "Done");
        cloud.job("absent", t -> "!" + JobCloud.NOT_FOUND);
        Tasks<String, JobQuery, JobAnswer> tasks = tasks("one");
        gate();
        CompletableFuture<JobAnswer> lateWait = tasks.awaitAsync("late", everySecond());
        CompletableFuture<JobAnswer> absentWait = tasks.awaitAsync("absent", everySecond());
        cloud.open();

        success(lateWait);
        ServiceException e = failure(absentWait, ServiceException.class);

        assertThat(e.code()).isEqualTo(JobCloud.NOT_FOUND);
        assertThat(cloud.calls("late").size()).isBetween(2, 4);
        assertThat(batches.stream().filter(call -> call.ids().containsAll(late)).count())
                .isGreaterThan(15);
    }

    @ParameterizedTest
    @ValueSource(strings = {"!InvalidAction", "!UnsupportedRegion", "!UnauthorizedOperation.CamNoAuth"})
    void aRefusedAction_fallsBackToSingleQueriesForGood(String code) {
        refusal = code;
        jobs("a", 30, JobCloud.Job.ending(Duration.ofSeconds(20), "Done"));
        Tasks<String, JobQuery, JobAnswer> tasks = tasks("one");
        gate();
        List<CompletableFuture<JobAnswer>> waits = begin(tasks, "a", 30, everySecond());
        cloud.open();
        waits.forEach(Outcomes::success);
        begin(tasks, "a", 5, everySecond()).forEach(Outcomes::success);

        assertThat(batches).hasSize(1);
        assertThat(cloud.calls("a7")).isNotEmpty();
        assertThat(WaitPropertiesTest.mostInASecond(cloud.sendTimes())).isLessThanOrEqualTo(20);
    }

    @Test
    void aBatchThatFailsForOneOfItsTasks_endsNoneOfTheOthers() {
        refusal = "!InvalidParameterValue.JobId";
        jobs("a", 5, JobCloud.Job.ending(Duration.ofSeconds(10), "Done"));
        cloud.job("a3", t -> "!InvalidParameterValue.JobId");
        gate();
        List<CompletableFuture<JobAnswer>> waits = begin(tasks("one"), "a", 5, everySecond());
        cloud.open();

        failure(waits.remove(3), ServiceException.class);
        waits.forEach(Outcomes::success);

        assertThat(batches.size()).as("the batch is tried again").isGreaterThan(5);
    }

    @Test
    void aPassingFailureOfABatch_isRepeatedAsABatch() {
        refusal = "!" + JobCloud.THROTTLED;
        jobs("a", 5, JobCloud.Job.ending(Duration.ofSeconds(10), "Done"));
        List<String> retries = new ArrayList<>();
        WaitOptions options = everySecond().withListener(new WaitListener() {
            @Override
            public void onSnapshot(TaskSnapshot<?> task) {}

            @Override
            public void onRetry(String taskId, SdkException failure, Duration delay) {
                retries.add(taskId);
                refusal = retries.size() == 10 ? "~" : retries.size() > 10 ? "" : refusal;
            }
        });
        gate();
        List<CompletableFuture<JobAnswer>> waits = begin(tasks("one"), "a", 5, options);
        cloud.open();

        waits.forEach(Outcomes::success);

        assertThat(retries).hasSize(15);
        assertThat(cloud.calls()).extracting(JobCloud.Call::id).containsOnly("gate");
    }

    @Test
    void anErrorInABatch_endsItsWaits() {
        Tasks<String, JobQuery, JobAnswer> tasks = tasks(
                ids -> {
                    throw new StackOverflowError("deep");
                },
                cloud::ask);

        begin(tasks, "a", 3, everySecond())
                .forEach(wait -> assertThat(failure(wait)).isInstanceOf(StackOverflowError.class));
    }

    @Test
    void waitsOfTwoClients_areNeverMixedInOneBatch() {
        jobs("one-", 120, JobCloud.Job.ending(Duration.ofSeconds(20), "Done"));
        jobs("two-", 120, JobCloud.Job.ending(Duration.ofSeconds(20), "Done"));
        Tasks<String, JobQuery, JobAnswer> one = tasks("one-");
        Tasks<String, JobQuery, JobAnswer> two = tasks("two-");
        List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
        gate();
        for (int i = 0; i < 120; i++) {
            waits.add(one.awaitAsync("one-" + i, everySecond()));
            waits.add(two.awaitAsync("two-" + i, everySecond()));
        }
        cloud.open();

        waits.forEach(Outcomes::success);

        assertThat(batches).extracting(Call::client).contains("one-", "two-");
        assertThat(batches).allSatisfy(call -> assertThat(call.ids()).allMatch(id -> id.startsWith(call.client())));
    }

    @Test
    void aTaskNamedOtherwise_isAskedForAlone() {
        cloud.job("name", JobCloud.Job.ending(Duration.ofSeconds(3), "Done"));

        success(tasks("one").awaitAsync(new JobQuery(null, "name"), everySecond()));

        assertThat(batches).isEmpty();
        assertThat(cloud.calls("name")).isNotEmpty();
    }

    @Test
    void twoWaitsForOneTask_areAskedForOnceAndBothAnswered() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(3), "Done"));
        Tasks<String, JobQuery, JobAnswer> tasks = tasks("one");
        gate();
        CompletableFuture<JobAnswer> first = tasks.awaitAsync("a", everySecond());
        CompletableFuture<JobAnswer> second = tasks.awaitAsync("a", everySecond());
        cloud.open();

        success(first);
        success(second);
        assertThat(batches).allSatisfy(call -> assertThat(call.ids()).containsExactly("a"));
    }

    @Test
    void aTimeoutInABatch_countsEachBatchAsAPoll() {
        cloud.job("a", JobCloud.Job.never());

        WaitTimeoutException e = failure(
                tasks("one")
                        .awaitAsync(
                                "a",
                                WaitOptions.timeout(Duration.ofSeconds(10))
                                        .withBackoff(Backoff.fixed(Duration.ofSeconds(1)))),
                WaitTimeoutException.class);

        assertThat(e.polls()).isEqualTo(batches.size()).isEqualTo(11);
    }

    @Test
    void aHundredThousandWaits_noticeTheirEndsInTimeAndTakeLittleMemory() {
        int count = 100_000;
        jobs("a", count, JobCloud.Job.ending(Duration.ofMinutes(1), "Done"));
        Tasks<String, JobQuery, JobAnswer> tasks = tasks("one");
        WaitOptions options = WaitOptions.timeout(Duration.ofHours(1)).withBackoff(Backoff.fixed(Duration.ofMillis(1)));
        gate();
        long before = usedMemory();
        List<CompletableFuture<JobAnswer>> waits = begin(tasks, "a", count, options);
        long bytesPerWait = (usedMemory() - before) / count;
        cloud.open();

        waits.forEach(Outcomes::success);

        assertThat(bytesPerWait).as("bytes for a wait").isLessThan(1_000);
        long bound = (long) (60 * SECOND + 1.1 * count / (20 * 100) * SECOND);
        assertThat(batches.get(batches.size() - 1).at()).isLessThanOrEqualTo(bound);
        assertThat(batches.size()).isLessThan(120 * 20);
    }

    private static long usedMemory() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
