package io.github.tctasks.waiting;

import static io.github.tctasks.waiting.Outcomes.failure;
import static io.github.tctasks.waiting.Outcomes.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.task.TaskState;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One wait on virtual time. */
class WaitTest {

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock);
    private final TaskHub hub = JobCloud.hub(clock);
    private final Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);
    private final List<String> told = new ArrayList<>();

    private final WaitListener listener = new WaitListener() {
        @Override
        public void onSnapshot(TaskSnapshot<?> task) {
            told.add(task.state() + " " + task.rawStatus());
        }

        @Override
        public void onRetry(String taskId, SdkException failure, Duration delay) {
            told.add(taskId + " retry in " + delay.toMillis());
        }
    };

    @AfterEach
    void close() {
        hub.close();
    }

    private static WaitOptions every(long intervalMillis, long timeoutMillis) {
        return WaitOptions.timeout(Duration.ofMillis(timeoutMillis))
                .withBackoff(Backoff.fixed(Duration.ofMillis(intervalMillis)));
    }

    private List<Long> pollMillis(String id) {
        return cloud.calls(id).stream().map(call -> call.at() / 1_000_000).toList();
    }

    @Test
    void eachSnapshot_isToldToTheListener() {
        List<String> statuses = List.of("Waiting", "Running", "Odd", "Done");
        cloud.job("a", t -> statuses.get((int) t.toSeconds()));

        JobAnswer answer = success(tasks.awaitAsync("a", every(1_000, 60_000).withListener(listener)));

        assertThat(answer.status()).isEqualTo("Done");
        assertThat(told).containsExactly("PENDING Waiting", "RUNNING Running", "UNKNOWN Odd", "SUCCEEDED Done");
    }

    @Test
    void eachRetry_isToldToTheListenerWithItsDelay() {
        List<String> outcomes = List.of("!" + JobCloud.NOT_FOUND, "!" + JobCloud.THROTTLED, "Running", "Done");
        cloud.job("a", t -> outcomes.get((int) t.toSeconds()));

        success(tasks.awaitAsync("a", every(1_000, 60_000).withListener(listener)));

        assertThat(told).containsExactly("a retry in 1000", "a retry in 1000", "RUNNING Running", "SUCCEEDED Done");
    }

    @Test
    void aFailedTask_endsTheWaitAtOnceWithItsReason() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(5), "Broken"));

        TaskFailedException e =
                failure(tasks.awaitAsync("a", every(1_000, 60_000).withListener(listener)), TaskFailedException.class);

        assertThat(e).hasMessageContaining("because of a");
        assertThat(e.task().rawStatus()).isEqualTo("Broken");
        assertThat(told).last().isEqualTo("FAILED Broken");
        assertThat(pollMillis("a")).hasSize(6).last().isEqualTo(5_000L);
    }

    @Test
    void anUnknownStatus_endsTheWaitByOptionOnly() {
        cloud.job("a", t -> t.toSeconds() < 3 ? "Odd" : "Done");

        assertThat(success(tasks.awaitAsync("a", every(1_000, 60_000))).status())
                .isEqualTo("Done");
        MalformedResponseException e = failure(
                tasks.awaitAsync("b", every(1_000, 60_000).withFailOnUnknown().withListener(oddThenFail())),
                MalformedResponseException.class);
        assertThat(e).hasMessageContaining("Odd");
        assertThat(cloud.calls("b")).hasSize(1);
    }

    private WaitListener oddThenFail() {
        cloud.job("b", t -> "Odd");
        return listener;
    }

    @Test
    void aTaskNotYetVisible_isWaitedForWithinTheGraceOnly() {
        cloud.job("late", t -> t.toMillis() < 4_500 ? "!" + JobCloud.NOT_FOUND : "Done");
        cloud.job("absent", t -> "!" + JobCloud.NOT_FOUND);

        cloud.gate(tasks);
        CompletableFuture<JobAnswer> late = tasks.awaitAsync("late", every(1_000, 60_000));
        CompletableFuture<JobAnswer> absent = tasks.awaitAsync("absent", every(1_000, 60_000));
        cloud.open();

        success(late);
        ServiceException e = failure(absent, ServiceException.class);
        assertThat(e.code()).isEqualTo(JobCloud.NOT_FOUND);
        assertThat(pollMillis("absent"))
                .hasSize(6)
                .last()
                .satisfies(at -> assertThat(at).isBetween(5_000L, 5_200L));
    }

    @Test
    void aTaskSubmittedLongAgo_hasNoGraceLeftAndIsPolledLessOften() {
        cloud.job("absent", t -> "!" + JobCloud.NOT_FOUND);
        cloud.job("old", JobCloud.Job.never());
        WaitOptions old = WaitOptions.timeout(Duration.ofSeconds(100))
                .withSubmittedAt(clock.now().minus(Duration.ofMinutes(10)));

        failure(tasks.awaitAsync("absent", old), ServiceException.class);
        failure(tasks.awaitAsync("old", old), WaitTimeoutException.class);

        assertThat(pollMillis("absent")).hasSize(1);
        assertThat(pollMillis("old").size()).isBetween(3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        // timeout, interval, last poll in milliseconds: the lead is 200 ms or a tenth of the timeout
        "10000, 3000, 9800",
        "10000, 9700, 9800",
        // The rate limit lets the last one through 50 ms after the one before.
        "10000, 9799, 9849",
        "10000, 60000, 9800",
        "1000, 300, 900",
        "10, 4, 0",
    })
    void theLastPoll_comesRightBeforeTheDeadline(long timeout, long interval, long last) {
        cloud.job("a", JobCloud.Job.never());

        WaitTimeoutException e = failure(tasks.awaitAsync("a", every(interval, timeout)), WaitTimeoutException.class);

        assertThat(pollMillis("a")).last().isEqualTo(last);
        assertThat(e.polls()).isEqualTo(cloud.calls("a").size());
        assertThat(e.lastState()).isEqualTo(TaskState.RUNNING);
        assertThat(e.waited()).isBetween(Duration.ofMillis(last), Duration.ofMillis(timeout));
    }

    @Test
    void aTimeout_hasTheLastFailureSuppressed() {
        cloud.job("a", t -> t.toMillis() < 900 ? "Running" : "!" + JobCloud.THROTTLED);

        WaitTimeoutException e = failure(tasks.awaitAsync("a", every(300, 2_000)), WaitTimeoutException.class);

        assertThat(e.getSuppressed()).singleElement().isInstanceOf(ServiceException.class);
        assertThat(e.lastState()).isEqualTo(TaskState.RUNNING);
    }

    @Test
    void aPassingFailure_isRepeatedByTheRetryPolicyAndThenEndsTheWait() {
        cloud.job("a", t -> "~");

        failure(tasks.awaitAsync("a", every(60_000, 600_000).withListener(listener)), TransportException.class);

        assertThat(cloud.calls("a")).hasSize(3);
        assertThat(pollMillis("a").get(2)).isLessThan(700);
        assertThat(told).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"~", "!InternalError", "!ServiceUnavailable"})
    void anOutageAfterAnAnswer_isWaitedOut(String trouble) {
        cloud.job("a", t -> t.toSeconds() < 10 ? "Running" : t.toSeconds() < 600 ? trouble : "Done");

        success(tasks.awaitAsync("a", every(5_000, 900_000)));
    }

    @Test
    void anOutageAfterAnAnswer_endsAWaitWithoutRetries() {
        cloud.job("a", t -> t.toSeconds() < 10 ? "Running" : "~");
        HubMember member =
                hub.join("account", JobCloud.REGION, EndpointKind.DOCUMENTED, RetryPolicy.none(), new Random(7));

        failure(cloud.tasks(member).awaitAsync("a", every(5_000, 900_000)), TransportException.class);

        assertThat(clock.elapsed()).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void aLastingFailureAfterAnAnswer_endsTheWait() {
        cloud.job("a", t -> t.toSeconds() < 10 ? "Running" : "!UnauthorizedOperation");

        failure(tasks.awaitAsync("a", every(5_000, 900_000)), ServiceException.class);

        assertThat(clock.elapsed()).isLessThan(Duration.ofSeconds(20));
    }

    @Test
    void failuresBetweenAnswers_doNotAddUp() {
        AtomicInteger polls = new AtomicInteger();
        cloud.job("a", t -> polls.incrementAndGet() % 3 == 0 ? "Running" : polls.get() > 60 ? "Done" : "~");

        success(tasks.awaitAsync("a", every(1_000, 600_000)));
    }

    @Test
    void aThrottledPoll_isRepeatedWithinOnePeriodOfTheLimit() {
        // 100 seconds into a wait the backoff alone would take eight seconds and more.
        AtomicInteger refusals = new AtomicInteger(3);
        cloud.job(
                "a",
                t -> t.toSeconds() < 100
                        ? "Running"
                        : refusals.getAndDecrement() > 0 ? "!" + JobCloud.THROTTLED : "Done");

        success(tasks.awaitAsync("a", WaitOptions.defaults()));

        List<Long> polls = pollMillis("a");
        int last = polls.size() - 1;
        assertThat(polls.get(last) - polls.get(last - 3)).isBetween(1L, 3_000L);
    }

    @Test
    void aCancelledWait_isNotPolledAgain() {
        cloud.job("a", JobCloud.Job.never()).job("b", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
        cloud.gate(tasks);
        CompletableFuture<JobAnswer> cancelled = tasks.awaitAsync("a", every(1_000, 600_000));
        clock.at(Duration.ofMillis(10_500), () -> cancelled.cancel(true));
        CompletableFuture<JobAnswer> other = tasks.awaitAsync("b", every(1_000, 600_000));
        cloud.open();

        success(other);

        assertThat(failure(cancelled)).isInstanceOf(CancellationException.class);
        assertThat(pollMillis("a")).last().satisfies(at -> assertThat(at).isLessThan(10_500L));
    }

    @Test
    void aWaitCancelledWhileItsPollIsUnderWay_isNeitherToldNorPolledAgain() {
        List<CompletableFuture<JobAnswer>> cancelled = new ArrayList<>();
        cloud.job("a", t -> cancelled.get(0).cancel(true) ? "Done" : "Broken");
        cloud.job("b", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
        cloud.gate(tasks);
        cancelled.add(tasks.awaitAsync("a", every(1_000, 600_000).withListener(listener)));
        CompletableFuture<JobAnswer> other = tasks.awaitAsync("b", every(1_000, 600_000));
        cloud.open();

        success(other);
        assertThat(failure(cancelled.get(0))).isInstanceOf(CancellationException.class);
        assertThat(cloud.calls("a")).hasSize(1);
        assertThat(told).isEmpty();
    }

    @Test
    void aListenerThatCancels_endsTheWait() {
        cloud.job("a", JobCloud.Job.never()).job("b", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
        cloud.gate(tasks);
        List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
        waits.add(tasks.awaitAsync(
                "a", every(1_000, 600_000).withListener(task -> waits.get(0).cancel(true))));
        CompletableFuture<JobAnswer> other = tasks.awaitAsync("b", every(1_000, 600_000));
        cloud.open();

        success(other);
        assertThat(failure(waits.get(0))).isInstanceOf(CancellationException.class);
        assertThat(cloud.calls("a")).hasSize(1);
    }

    @Test
    void aWaitThatHasEnded_takesNoPermitFromOthers() {
        AtomicInteger permits = new AtomicInteger();
        cloud.job("a", JobCloud.Job.never()).job("b", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
        try (TaskHub counting = TaskHub.builder()
                .workers(0)
                .time(clock)
                .limiters((key, limit) -> () -> {
                    permits.incrementAndGet();
                    return Duration.ZERO;
                })
                .build()) {
            Tasks<String, JobQuery, JobAnswer> counted = cloud.tasks(counting);
            cloud.gate(counted);
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            waits.add(counted.awaitAsync(
                    "a", every(1_000, 600_000).withListener(task -> waits.get(0).cancel(true))));
            CompletableFuture<JobAnswer> other = counted.awaitAsync("b", every(1_000, 600_000));
            cloud.open();
            success(other);
        }
        assertThat(permits).hasValue(cloud.calls().size());
    }

    @Test
    void aListenerThatThrows_endsItsWaitAndNoOther() {
        cloud.job("a", JobCloud.Job.never()).job("b", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
        cloud.gate(tasks);
        IllegalStateException oops = new IllegalStateException("oops");
        CompletableFuture<JobAnswer> thrown =
                tasks.awaitAsync("a", every(1_000, 600_000).withListener(task -> {
                    throw oops;
                }));
        CompletableFuture<JobAnswer> fatal =
                tasks.awaitAsync("a", every(1_000, 600_000).withListener(task -> {
                    throw new StackOverflowError("deep");
                }));
        CompletableFuture<JobAnswer> other = tasks.awaitAsync("b", every(1_000, 600_000));
        cloud.open();

        success(other);
        assertThat(failure(thrown)).isSameAs(oops);
        assertThat(failure(fatal)).isInstanceOf(StackOverflowError.class);
    }

    @Test
    void aListenerThatInterruptsItsThread_disturbsNoOtherWait() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(30), "Done"));
        cloud.job("b", JobCloud.Job.ending(Duration.ofMinutes(1), "Done"));
        // In lanes of their own, so that both are polled at one time.
        Tasks<String, JobQuery, JobAnswer> one = tasksOf("ap-one");
        Tasks<String, JobQuery, JobAnswer> two = tasksOf("ap-two");
        cloud.gate(tasks);
        WaitListener interrupting = task -> Thread.currentThread().interrupt();
        CompletableFuture<JobAnswer> wait =
                one.awaitAsync("a", every(1_000, 600_000).withListener(interrupting));
        CompletableFuture<JobAnswer> other = two.awaitAsync("b", every(1_000, 600_000));
        cloud.open();

        success(wait);
        success(other);
    }

    private Tasks<String, JobQuery, JobAnswer> tasksOf(String region) {
        return cloud.tasks(hub.join("account", region, EndpointKind.DOCUMENTED, RetryPolicy.standard(), new Random(1)));
    }

    @Test
    void anErrorInAPoll_endsItsWaitAndNoOther() {
        cloud.job("b", JobCloud.Job.ending(Duration.ofSeconds(60), "Done"));
        HubMember member = cloud.join(hub);
        Tasks<String, JobQuery, JobAnswer> broken = member.tasks(JobCloud.MAPPING, cloud::ask, query -> {
            throw new AssertionError("broken codec");
        });
        Tasks<String, JobQuery, JobAnswer> odd = member.tasks(JobCloud.MAPPING, cloud::ask, query -> {
            throw new IllegalStateException("no such operation");
        });

        cloud.gate(tasks);
        CompletableFuture<JobAnswer> other = tasks.awaitAsync("b", WaitOptions.defaults());
        CompletableFuture<JobAnswer> fatal = broken.awaitAsync("a", WaitOptions.defaults());
        cloud.open();

        assertThat(failure(fatal)).isInstanceOf(AssertionError.class);
        assertThat(failure(odd.awaitAsync("a", WaitOptions.defaults()))).isInstanceOf(IllegalStateException.class);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> broken.await("a", WaitOptions.defaults()))
                .withMessage("broken codec");
        success(other);
    }

    @Test
    void whatDependsOnAWait_mayBeginAnother() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(10), "Done"));
        cloud.job("b", JobCloud.Job.ending(Duration.ofSeconds(20), "Done"));

        JobAnswer last = success(tasks.awaitAsync("a", WaitOptions.defaults())
                .thenCompose(done -> tasks.awaitAsync("b", WaitOptions.defaults())));

        assertThat(last.reason()).isEqualTo("because of b");
    }

    @Test
    void whatDependsOnATimedOutWait_mayBeginAnother() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofSeconds(30), "Done"));
        WaitOptions brief = every(60_000, 1_000);

        CompletableFuture<JobAnswer> again = tasks.awaitAsync("a", brief)
                .exceptionallyCompose(failure -> tasks.awaitAsync("a", WaitOptions.defaults()));

        assertThat(success(again).status()).isEqualTo("Done");
    }

    @Test
    void aBlockingWaitOnAThreadOfTheHub_isRefused() {
        cloud.job("a", t -> "Done");

        cloud.gate(tasks);
        CompletableFuture<JobAnswer> blocked = tasks.awaitAsync("a", WaitOptions.defaults())
                .thenApply(done -> tasks.await("a", Duration.ofSeconds(1)));
        cloud.open();

        assertThat(failure(blocked)).isInstanceOf(InvalidRequestException.class).hasMessageContaining("thenCompose");
    }

    @Test
    void aBlockingWait_runsOnVirtualTime() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofHours(1), "Done"));

        assertThat(tasks.await("a", Duration.ofHours(2)).status()).isEqualTo("Done");
        assertThat(clock.elapsed()).isCloseTo(Duration.ofHours(1), Duration.ofMinutes(7));
    }

    @Test
    void aTimeOfAges_isNoTimeout() {
        cloud.job("a", JobCloud.Job.ending(Duration.ofHours(1), "Done"));
        WaitOptions ages = WaitOptions.timeout(Duration.ofSeconds(Long.MAX_VALUE));

        success(tasks.awaitAsync("a", ages));
        success(tasks.awaitAsync("a", ages.withSubmittedAt(java.time.Instant.MIN)));
    }

    @Test
    void aBackoffOfAges_meansOneLastPoll() {
        cloud.job("a", JobCloud.Job.never());

        failure(
                tasks.awaitAsync(
                        "a",
                        WaitOptions.timeout(Duration.ofHours(1))
                                .withBackoff((waited, random) -> Duration.ofSeconds(Long.MAX_VALUE))),
                WaitTimeoutException.class);

        assertThat(pollMillis("a")).containsExactly(0L, 3_599_800L);
    }

    @Test
    void aLimiterThatFails_isAFailureThatMayPass() {
        AtomicInteger asked = new AtomicInteger();
        cloud.job("a", t -> "Done");
        try (TaskHub limited = TaskHub.builder()
                .workers(0)
                .time(clock)
                .limiters((key, limit) -> () -> {
                    if (asked.incrementAndGet() < 3) {
                        throw new IllegalStateException("redis://user:password@host is down");
                    }
                    return Duration.ZERO;
                })
                .build()) {
            success(cloud.tasks(limited).awaitAsync("a", WaitOptions.defaults()));
            asked.set(-100);
            TransportException e =
                    failure(cloud.tasks(limited).awaitAsync("a", WaitOptions.defaults()), TransportException.class);
            assertThat(e).hasMessageNotContaining("password").hasCauseInstanceOf(IllegalStateException.class);
        }
        assertThat(cloud.calls("a")).hasSize(1);
    }

    @Test
    void aLimiterThatCannotBeMade_refusesTheWaitAndLeavesNothingBehind() {
        AtomicInteger made = new AtomicInteger();
        cloud.job("a", t -> "Done");
        try (TaskHub limited = TaskHub.builder()
                .workers(0)
                .time(clock)
                .limiters((key, limit) -> {
                    if (made.incrementAndGet() == 1) {
                        throw new IllegalStateException("no connection");
                    }
                    return RateLimiter.local(limit, clock);
                })
                .build()) {
            Tasks<String, JobQuery, JobAnswer> limitedTasks = cloud.tasks(limited);
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> limitedTasks.awaitAsync("a", WaitOptions.defaults()));
            success(limitedTasks.awaitAsync("a", WaitOptions.defaults()));
        }
        assertThat(made).hasValue(2);
    }

    @Test
    void aLimiterThatHoldsBack_isAskedAgainWhenItSaid() {
        List<Long> asked = new ArrayList<>();
        cloud.job("a", t -> "Done");
        try (TaskHub limited = TaskHub.builder()
                .workers(0)
                .time(clock)
                .limiters((key, limit) -> () -> {
                    asked.add(clock.elapsed().toMillis());
                    return asked.size() < 3 ? Duration.ofMillis(700) : Duration.ZERO;
                })
                .build()) {
            success(cloud.tasks(limited).awaitAsync("a", WaitOptions.defaults()));
        }
        assertThat(asked).containsExactly(0L, 700L, 1_400L);
        assertThat(pollMillis("a")).containsExactly(1_400L);
    }

    @Test
    void aLimiterThatHoldsBackBeyondTheDeadline_timesOutWithoutAPoll() {
        cloud.job("a", t -> "Done");
        try (TaskHub limited = TaskHub.builder()
                .workers(0)
                .time(clock)
                .limiters((key, limit) -> () -> Duration.ofSeconds(Long.MAX_VALUE))
                .build()) {
            WaitTimeoutException e =
                    failure(cloud.tasks(limited).awaitAsync("a", every(10, 5_000)), WaitTimeoutException.class);
            assertThat(e.polls()).isZero();
            assertThat(e.waited()).isEqualTo(Duration.ofSeconds(5));
        }
        assertThat(cloud.calls("a")).isEmpty();
    }

    @Test
    void aLimiterThatTakesItsTimeOverTheDeadline_isFollowedByNoPoll() {
        cloud.job("a", t -> "Done");
        try (TaskHub limited = TaskHub.builder()
                .workers(0)
                .time(clock)
                .limiters((key, limit) -> () -> {
                    clock.advance(Duration.ofSeconds(6));
                    return Duration.ZERO;
                })
                .build()) {
            failure(cloud.tasks(limited).awaitAsync("a", every(10, 5_000)), WaitTimeoutException.class);
        }
        assertThat(cloud.calls("a")).isEmpty();
    }

    @Test
    void anAnswerThatComesAfterTheDeadline_countsIfNothingElseHasEndedTheWait() {
        cloud.latency(() -> Duration.ofSeconds(3));
        cloud.job("a", t -> t.toMillis() < 9_000 ? "Running" : "Done");

        assertThat(success(tasks.awaitAsync("a", every(60_000, 10_000))).status())
                .isEqualTo("Done");
    }

    @Test
    void aWaitWithoutTime_isRefused() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> tasks.awaitAsync("a", WaitOptions.timeout(Duration.ZERO)));
    }

    @Test
    void aClosedHub_refusesWaits() {
        hub.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> tasks.awaitAsync("a", WaitOptions.defaults()));
    }
}
