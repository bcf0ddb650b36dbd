package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TaskFailedException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.jspecify.annotations.Nullable;

/** What holds of every wait, whatever becomes of its task. */
class WaitPropertiesTest {

    private static final long SECOND = 1_000_000_000L;

    /** One task and how it is waited for; times in milliseconds, a cancellation at a negative time never comes. */
    record Case(
            long visibleAfter,
            long runsFor,
            String ending,
            int troublePercent,
            long timeout,
            long interval,
            long cancelAt,
            boolean failOnUnknown) {

        WaitOptions options() {
            WaitOptions options = WaitOptions.timeout(Duration.ofMillis(timeout))
                    .withBackoff(interval == 0 ? Backoff.proportional() : Backoff.fixed(Duration.ofMillis(interval)));
            return failOnUnknown ? options.withFailOnUnknown() : options;
        }

        /** The same trouble at the same time, so that a case can be repeated. */
        JobCloud.Job job(int number) {
            return time -> {
                Random luck = new Random(time.toNanos() * 31 + number);
                luck.nextInt();
                if (luck.nextInt(100) < troublePercent) {
                    return List.of("!" + JobCloud.THROTTLED, "~", "!InternalError", "Odd", "!FailedOperation")
                            .get(luck.nextInt(troublePercent > 20 ? 5 : 4));
                }
                long millis = time.toMillis();
                if (millis < visibleAfter) {
                    return "!" + JobCloud.NOT_FOUND;
                }
                return millis < visibleAfter + runsFor ? (luck.nextBoolean() ? "Running" : "Waiting") : ending;
            };
        }
    }

    @Provide
    Arbitrary<List<Case>> cases() {
        Arbitrary<Case> one = Combinators.combine(
                        Arbitraries.longs().between(0, 6_000),
                        Arbitraries.longs().between(0, 300_000),
                        Arbitraries.of("Done", "Done", "Broken", "Running", "Odd"),
                        Arbitraries.of(0, 0, 10, 50, 100),
                        Arbitraries.longs().between(1, 600_000),
                        Arbitraries.of(0L, 0L, 1L, 300L, 5_000L, 100_000L),
                        Arbitraries.longs().between(-300_000, 300_000),
                        Arbitraries.of(true, false, false))
                .as(Case::new);
        return one.list().ofMinSize(1).ofMaxSize(40);
    }

    /** A wait under way, and what its listener was told. */
    private static final class Watched implements WaitListener {

        private final VirtualClock clock;
        private final String id;
        private final Case given;
        private final long start;
        private final List<String> told = new ArrayList<>();
        private @Nullable CompletableFuture<JobAnswer> result;
        private final CountDownLatch ended = new CountDownLatch(1);
        private int ends;
        private long endedAt;
        private int toldAtEnd;

        Watched(VirtualClock clock, String id, Case given) {
            this.clock = clock;
            this.id = id;
            this.given = given;
            this.start = clock.nanoTime();
        }

        void begin(Tasks<String, JobQuery, JobAnswer> tasks) {
            CompletableFuture<JobAnswer> begun =
                    tasks.awaitAsync(id, given.options().withListener(this));
            result = begun;
            var unused = begun.whenComplete((answer, failure) -> {
                ends++;
                endedAt = clock.nanoTime();
                toldAtEnd = told.size();
                ended.countDown();
            });
            if (given.cancelAt() >= 0) {
                clock.at(Duration.ofMillis(given.cancelAt()), () -> begun.cancel(true));
            }
        }

        /** Returns the result once it is there; a thread blocked in it would take over some of what depends on it. */
        JobAnswer result() throws Exception {
            assertThat(ended.await(60, TimeUnit.SECONDS)).as(id + " has ended").isTrue();
            return Objects.requireNonNull(result).get();
        }

        @Override
        public void onSnapshot(TaskSnapshot<?> task) {
            told.add(String.valueOf(task.rawStatus()));
        }

        @Override
        public void onRetry(String taskId, SdkException failure, Duration delay) {
            told.add(failure instanceof ServiceException e ? "!" + e.code() : "~");
        }
    }

    @Property(tries = 150)
    void everyWait_endsOnceAndRightly(@ForAll("cases") List<Case> cases, @ForAll("latencies") long latency)
            throws Exception {
        VirtualClock clock = new VirtualClock();
        Random random = new Random(latency);
        JobCloud cloud = new JobCloud(clock).latency(() -> Duration.ofMillis(random.nextLong(latency + 1)));
        List<Watched> waits = new ArrayList<>();
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(hub);
            cloud.gate(tasks);
            for (int i = 0; i < cases.size(); i++) {
                cloud.job("job-" + i, cases.get(i).job(i));
                waits.add(new Watched(clock, "job-" + i, cases.get(i)));
                waits.get(i).begin(tasks);
            }
            cloud.open();
            for (Watched wait : waits) {
                checkOutcome(wait, cloud);
            }
        }
        for (Watched wait : waits) {
            checkPolls(wait, cloud.calls(wait.id));
        }
        assertThat(mostInASecond(cloud.sendTimes())).isLessThanOrEqualTo(20);
    }

    @Provide
    Arbitrary<Long> latencies() {
        return Arbitraries.of(0L, 1L, 60L, 400L);
    }

    private static void checkOutcome(Watched wait, JobCloud cloud) throws Exception {
        try {
            JobAnswer answer = wait.result();
            assertThat(answer.status()).isEqualTo("Done");
            assertThat(lastOutcome(wait, cloud)).isEqualTo("Done");
        } catch (CancellationException e) {
            assertThat(wait.endedAt).isEqualTo(wait.given.cancelAt() * 1_000_000);
        } catch (ExecutionException e) {
            checkFailure(wait, cloud, e.getCause());
        }
    }

    private static void checkFailure(Watched wait, JobCloud cloud, @Nullable Throwable failure) {
        if (failure instanceof TaskFailedException e) {
            assertThat(lastOutcome(wait, cloud)).isEqualTo("Broken");
            assertThat(e).hasMessageContaining("because of " + wait.id);
        } else if (failure instanceof WaitTimeoutException e) {
            checkTimeout(wait, cloud, e);
        } else if (failure instanceof ServiceException e) {
            assertThat(lastOutcome(wait, cloud)).isEqualTo("!" + e.code());
            assertThat(e.code()).isNotEqualTo(JobCloud.THROTTLED);
        } else if (failure instanceof TransportException) {
            assertThat(lastOutcome(wait, cloud)).isEqualTo("~");
        } else if (failure instanceof SdkException) {
            assertThat(wait.given.failOnUnknown()).isTrue();
            assertThat(lastOutcome(wait, cloud)).isEqualTo("Odd");
        } else {
            fail("unexpected", failure);
        }
    }

    private static void checkTimeout(Watched wait, JobCloud cloud, WaitTimeoutException e) {
        long timeout = wait.given.timeout() * 1_000_000;
        long lead = Math.min(200_000_000, timeout / 10);
        List<JobCloud.Call> calls = cloud.calls(wait.id);
        assertThat(e.polls()).isEqualTo(calls.size());
        assertThat(e.waited().toNanos()).isGreaterThanOrEqualTo(timeout - lead);
        // An end that a poll could see is not missed for a time-out.
        assertThat(calls).extracting(JobCloud.Call::outcome).doesNotContain("Done", "Broken");
        List<String> seen = calls.stream()
                .map(JobCloud.Call::outcome)
                .filter(outcome -> !outcome.startsWith("!") && !outcome.equals("~"))
                .toList();
        String last = seen.isEmpty() ? null : seen.get(seen.size() - 1);
        assertThat(e.lastState()).isEqualTo(JobCloud.MAPPING.stateOf(last));
    }

    private static String lastOutcome(Watched wait, JobCloud cloud) {
        List<JobCloud.Call> calls = cloud.calls(wait.id);
        return calls.get(calls.size() - 1).outcome();
    }

    private static void checkPolls(Watched wait, List<JobCloud.Call> calls) {
        assertThat(wait.ends).isEqualTo(1);
        assertThat(wait.told).as("told after the end").hasSize(wait.toldAtEnd);
        long deadline = wait.start + wait.given.timeout() * 1_000_000;
        for (int i = 0; i < calls.size(); i++) {
            JobCloud.Call call = calls.get(i);
            assertThat(call.at()).isLessThanOrEqualTo(wait.endedAt).isLessThan(deadline);
            if (i < calls.size() - 1) {
                assertThat(call.outcome()).isNotIn("Done", "Broken");
            }
        }
        // Each poll but the last, which may have ended the wait, is told: as a snapshot or as a retry.
        List<String> outcomes = calls.stream().map(JobCloud.Call::outcome).toList();
        assertThat(wait.told.size()).isBetween(Math.max(0, outcomes.size() - 1), outcomes.size());
        assertThat(wait.told).isEqualTo(outcomes.subList(0, wait.told.size()));
    }

    @Property(tries = 300)
    void theDefaultBackoff_noticesTheEndInTime(@ForAll @LongRange(min = 0, max = 7_200_000) long endMillis) {
        List<JobCloud.Call> calls = callsOfOneWait(Duration.ofMillis(endMillis), endMillis);

        long noticed = calls.get(calls.size() - 1).at() / 1_000_000;
        assertThat(noticed - endMillis).isBetween(0L, Math.max(1_000, endMillis * 11 / 100));
    }

    @Property(tries = 200)
    void aTaskOfTenMinutes_costsAtMost70Calls(@ForAll long seed) {
        assertThat(callsOfOneWait(Duration.ofMinutes(10), seed).size()).isBetween(40, 70);
    }

    private static List<JobCloud.Call> callsOfOneWait(Duration end, long seed) {
        VirtualClock clock = new VirtualClock();
        JobCloud cloud = new JobCloud(clock).job("a", JobCloud.Job.ending(end, "Done"));
        try (TaskHub hub = JobCloud.hub(clock)) {
            cloud.tasks(cloud.join(hub, new Random(seed))).await("a", Duration.ofHours(3));
        }
        return cloud.calls();
    }

    /** Returns the most calls in any half-open window of one second. */
    static int mostInASecond(long[] times) {
        int most = 0;
        for (int from = 0, to = 0; from < times.length; from++) {
            while (to < times.length && times[to] < times[from] + SECOND) {
                to++;
            }
            most = Math.max(most, to - from);
        }
        return most;
    }
}
