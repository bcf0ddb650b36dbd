package io.github.tctasks.waiting;

import static io.github.tctasks.waiting.Outcomes.failure;
import static io.github.tctasks.waiting.Outcomes.success;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Hubs with real threads: what meets what, and that nothing hangs and no thread is left. */
@Timeout(60)
class HubThreadsTest {

    private static final RateLimit FAST = new RateLimit(100_000, Duration.ofSeconds(1));
    private static final JobAnswer RUNNING = new JobAnswer("Running", null);
    private static final JobAnswer DONE = new JobAnswer("Done", null);

    private final CountDownLatch release = new CountDownLatch(1);
    private Set<Thread> before = Set.of();

    @BeforeEach
    void remember() {
        before = threadsOfHubs();
    }

    @AfterEach
    void release() {
        release.countDown();
    }

    private static Set<Thread> threadsOfHubs() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("tctasks-"))
                .collect(Collectors.toSet());
    }

    private void assertNoThreadIsLeft() {
        Set<Thread> left = threadsOfHubs();
        left.removeAll(before);
        assertThat(left).isEmpty();
    }

    private static Tasks<String, JobQuery, JobAnswer> tasks(TaskHub hub, Function<JobQuery, JobAnswer> attempt) {
        return tasks(new JobCloud(TimeSource.system()).join(hub, new Random(1)), attempt);
    }

    private static Tasks<String, JobQuery, JobAnswer> tasks(HubMember member, Function<JobQuery, JobAnswer> attempt) {
        TaskMapping<String, JobQuery, JobAnswer> job = JobCloud.MAPPING;
        TaskMapping<String, JobQuery, JobAnswer> fast = new TaskMapping<>(
                job.service(),
                job.version(),
                job.action(),
                FAST,
                job.idText(),
                job.ids(),
                job.status(),
                job.reason(),
                job.states(),
                job.notFoundCodes());
        return member.tasks(fast, attempt, attempt);
    }

    private static WaitOptions often() {
        return WaitOptions.timeout(Duration.ofSeconds(50)).withBackoff(Backoff.fixed(Duration.ofMillis(1)));
    }

    /** Answers when released, or fails as a transport does that is interrupted. */
    private JobAnswer hang(JobAnswer answer) {
        try {
            release.await();
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CallInterruptedException("Interrupted", e);
        }
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void closingAHub_endsItsWaitsAndThreads(int workers) {
        CountDownLatch polled = new CountDownLatch(1);
        TaskHub hub = TaskHub.builder().workers(workers).build();
        Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> {
            polled.countDown();
            return hang(RUNNING);
        });
        List<CompletableFuture<JobAnswer>> waits = IntStream.range(0, 20)
                .mapToObj(i -> tasks.awaitAsync("a" + i, often()))
                .toList();
        awaitQuietly(polled);

        hub.close();

        assertThat(waits).allMatch(CompletableFuture::isDone);
        waits.forEach(
                wait -> assertThat(failure(wait, ClientClosedException.class)).hasMessageContaining("hub was closed"));
        assertNoThreadIsLeft();
        assertThatExceptionOfType(ClientClosedException.class).isThrownBy(() -> tasks.awaitAsync("b", often()));
        hub.close();
    }

    @Test
    void closingAHub_wakesABlockingWait() throws Exception {
        CountDownLatch polled = new CountDownLatch(1);
        TaskHub hub = TaskHub.create();
        Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> {
            polled.countDown();
            return RUNNING;
        });
        CompletableFuture<JobAnswer> blocked = new CompletableFuture<>();
        Thread waiting = thread(blocked, () -> tasks.await("a", often()));
        awaitQuietly(polled);

        hub.close();

        failure(blocked, ClientClosedException.class);
        waiting.join();
        assertNoThreadIsLeft();
    }

    private interface Waiting {
        JobAnswer result();
    }

    private static Thread thread(CompletableFuture<JobAnswer> outcome, Waiting waiting) {
        Thread thread = new Thread(() -> {
            try {
                outcome.complete(waiting.result());
            } catch (Throwable e) {
                outcome.completeExceptionally(e);
            }
        });
        thread.start();
        return thread;
    }

    @Test
    void interruptingABlockingWait_cancelsItAndKeepsTheFlag() throws Exception {
        CountDownLatch polled = new CountDownLatch(3);
        AtomicInteger polls = new AtomicInteger();
        AtomicInteger othersPolls = new AtomicInteger();
        try (TaskHub hub = TaskHub.create()) {
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> {
                polls.incrementAndGet();
                polled.countDown();
                return RUNNING;
            });
            CompletableFuture<JobAnswer> blocked = new CompletableFuture<>();
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread waiting = thread(blocked, () -> {
                try {
                    return tasks.await("a", often());
                } finally {
                    flag.complete(Thread.currentThread().isInterrupted());
                }
            });
            awaitQuietly(polled);

            waiting.interrupt();

            failure(blocked, CallInterruptedException.class);
            assertThat(flag.get()).isTrue();
            int atTheEnd = polls.get();
            success(tasks(hub, query -> othersPolls.incrementAndGet() < 50 ? RUNNING : DONE)
                    .awaitAsync("b", often()));
            assertThat(polls.get()).as("one may have been under way").isLessThanOrEqualTo(atTheEnd + 1);
        }
        assertNoThreadIsLeft();
    }

    @Test
    void closingOneClientOfASharedHub_endsItsWaitsAlone() {
        CountDownLatch closed = new CountDownLatch(1);
        try (TaskHub hub = TaskHub.create()) {
            HubMember one = new JobCloud(TimeSource.system()).join(hub);
            HubMember two = new JobCloud(TimeSource.system()).join(hub);
            CompletableFuture<JobAnswer> ofOne = tasks(one, query -> RUNNING).awaitAsync("a", often());
            CompletableFuture<JobAnswer> ofTwo =
                    tasks(two, query -> closed.getCount() == 0 ? DONE : RUNNING).awaitAsync("b", often());

            one.close();

            assertThat(failure(ofOne, ClientClosedException.class)).hasMessageContaining("client was closed");
            assertThat(ofTwo).isNotDone();
            closed.countDown();
            success(ofTwo);
        }
        assertNoThreadIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void aListenerMayCloseTheHub(int workers) {
        TaskHub hub = TaskHub.builder().workers(workers).build();
        CompletableFuture<Boolean> interrupted = new CompletableFuture<>();
        Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> RUNNING);
        CompletableFuture<JobAnswer> other = tasks.awaitAsync("b", often());
        CompletableFuture<JobAnswer> wait = tasks.awaitAsync("a", often().withListener(task -> {
            hub.close();
            interrupted.complete(Thread.currentThread().isInterrupted());
        }));

        failure(wait, ClientClosedException.class);
        failure(other, ClientClosedException.class);
        assertThat(success(interrupted)).as("the listener goes on undisturbed").isFalse();
        hub.close();
        assertNoThreadIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void whatDependsOnAWaitMayCloseTheHub(int workers) {
        TaskHub hub = TaskHub.builder().workers(workers).build();
        Tasks<String, JobQuery, JobAnswer> running = tasks(hub, query -> RUNNING);
        List<CompletableFuture<JobAnswer>> others = IntStream.range(0, 10)
                .mapToObj(i -> running.awaitAsync("b" + i, often()))
                .toList();

        CompletableFuture<Void> closing =
                tasks(hub, query -> hang(DONE)).awaitAsync("a", often()).thenAccept(done -> hub.close());
        release.countDown();
        success(closing);

        others.forEach(other -> failure(other, ClientClosedException.class));
        hub.close();
        assertNoThreadIsLeft();
    }

    @Test
    void aTimeout_isToldThoughEveryPollHangs() {
        ManualClock clock = new ManualClock();
        try (TaskHub hub = TaskHub.builder().workers(2).time(clock).build()) {
            CountDownLatch polled = new CountDownLatch(2);
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> {
                polled.countDown();
                return hang(RUNNING);
            });
            List<CompletableFuture<JobAnswer>> waits = IntStream.range(0, 5)
                    .mapToObj(i -> tasks.awaitAsync("a" + i, often()))
                    .toList();
            wakeUntil(() -> polled.getCount() == 0, clock, tasks);

            clock.advance(Duration.ofMinutes(1));
            wakeUntil(() -> waits.stream().allMatch(CompletableFuture::isDone), clock, tasks);

            waits.forEach(wait -> failure(wait, WaitTimeoutException.class));
        }
        assertNoThreadIsLeft();
    }

    @Test
    void timeoutsThatHaveNotBeenToldYet_areToldWhenTheHubCloses() {
        ManualClock clock = new ManualClock();
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch polled = new CountDownLatch(1);
        TaskHub hub = TaskHub.builder().workers(1).time(clock).build();
        Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> {
            polled.countDown();
            return hang(RUNNING);
        });
        List<CompletableFuture<JobAnswer>> waits = IntStream.range(0, 10)
                .mapToObj(i -> tasks.awaitAsync("a" + i, often()))
                .toList();
        waits.forEach(wait -> {
            var unused = wait.whenComplete((answer, failure) -> {
                if (Thread.currentThread().getName().startsWith("tctasks-")) {
                    blocked.countDown();
                    hang(RUNNING);
                }
            });
        });
        wakeUntil(() -> polled.getCount() == 0, clock, tasks);
        clock.advance(Duration.ofMinutes(1));
        // The poll and what depends on the first time-out block both workers: the other time-outs queue up.
        wakeUntil(() -> blocked.getCount() == 0, clock, tasks);

        hub.close();

        assertThat(waits).allMatch(CompletableFuture::isDone);
        assertNoThreadIsLeft();
    }

    /** Has the hub look at its clock until something has happened. */
    private static void wakeUntil(
            BooleanSupplier happened, ManualClock clock, Tasks<String, JobQuery, JobAnswer> tasks) {
        long patience = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (!happened.getAsBoolean()) {
            assertThat(System.nanoTime()).as("too late").isLessThan(patience);
            clock.advance(Duration.ofNanos(100));
            assertThat(tasks.awaitAsync("kick", often()).cancel(true)).isTrue();
        }
    }

    @Test
    void oneSlowPoll_holdsUpNoOtherWait() {
        try (TaskHub hub = TaskHub.builder().workers(2).build()) {
            CompletableFuture<JobAnswer> slow = tasks(hub, query -> hang(DONE)).awaitAsync("slow", often());
            AtomicInteger polls = new AtomicInteger();
            for (int i = 0; i < 20; i++) {
                polls.set(0);
                success(tasks(hub, query -> polls.incrementAndGet() < 5 ? RUNNING : DONE)
                        .awaitAsync("quick", often()));
            }
            release.countDown();
            success(slow);
        }
        assertNoThreadIsLeft();
    }

    @Test
    void aWaitPutBackWhileItsBatchGoesOn_isPolledByAnotherWorker() {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicInteger polls = new AtomicInteger();
        // Nothing is let through until both waits are there, which then share a batch.
        try (TaskHub hub = TaskHub.builder()
                .workers(2)
                .limiters((key, limit) -> () -> begun.getCount() == 0 ? Duration.ZERO : Duration.ofMillis(1))
                .build()) {
            Tasks<String, JobQuery, JobAnswer> batched =
                    batched(hub, id -> id.equals("z") || polls.incrementAndGet() > 20 ? DONE : RUNNING);
            CompletableFuture<JobAnswer> again = batched.awaitAsync("a", often());
            CompletableFuture<Void> blocking = batched.awaitAsync("z", often()).thenAccept(done -> hang(RUNNING));
            begun.countDown();

            success(again);
            assertThat(blocking).isNotDone();
            release.countDown();
            success(blocking);
        }
        assertNoThreadIsLeft();
    }

    private static Tasks<String, JobQuery, JobAnswer> batched(TaskHub hub, Function<String, JobAnswer> answer) {
        HubMember member = new JobCloud(TimeSource.system()).join(hub);
        LimitKey key = new LimitKey("account", "job", "r", "DescribeJobs");
        BatchPoller<JobAnswer> batch =
                new BatchPoller<>(ids -> ids.stream().collect(Collectors.toMap(id -> id, answer)), 100, FAST, key);
        Function<JobQuery, JobAnswer> alone = query -> RUNNING;
        return new Tasks<>(
                JobCloud.MAPPING,
                alone,
                new Poller<>(member, JobCloud.MAPPING, alone, key, batch, RetryPolicy.standard(), new Random(1)),
                hub,
                new HandleMaker<>(JobCloud.MAPPING, "r", EndpointKind.CUSTOM, TimeSource.system()));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void manyShortWaits_oneAfterTheOther_allEnd(int workers) {
        // The hub's thread ends with the last wait: each next one meets that end at another moment.
        try (TaskHub hub = TaskHub.builder().workers(workers).build()) {
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> DONE);
            for (int i = 0; i < 3_000; i++) {
                success(tasks.awaitAsync("a", often()));
            }
            assertThat(threadsOfHubs())
                    .filteredOn(thread -> !before.contains(thread))
                    .hasSizeLessThanOrEqualTo(workers + 2);
        }
        assertNoThreadIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void waitsBegunCancelledAndEndedByManyThreadsAtOnce_allEnd(int workers) throws Exception {
        TaskHub hub = TaskHub.builder().workers(workers).build();
        List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
        Consumer<Integer> callers = seed -> {
            Random random = new Random(seed);
            for (int i = 0; i < 300; i++) {
                CompletableFuture<JobAnswer> wait = tasks(hub, query -> random.nextInt(4) == 0 ? DONE : RUNNING)
                        .awaitAsync("a", often().withTimeout(Duration.ofMillis(1 + random.nextInt(30))));
                synchronized (waits) {
                    waits.add(wait);
                }
                if (random.nextBoolean()) {
                    wait.cancel(true);
                }
            }
        };
        List<Thread> threads = IntStream.range(0, 4)
                .mapToObj(seed -> new Thread(() -> callers.accept(seed)))
                .toList();
        threads.forEach(Thread::start);
        for (Thread thread : threads) {
            thread.join();
        }
        for (CompletableFuture<JobAnswer> wait : waits) {
            if (!wait.isCancelled()) {
                assertThat(wait.handle((answer, failure) -> "ended").get(30, TimeUnit.SECONDS))
                        .isEqualTo("ended");
            }
        }
        assertThat(waits).hasSize(1_200);
        hub.close();
        assertNoThreadIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 4})
    void closingAHubWhileWaitsAreBegun_leavesNoneHanging(int workers) throws Exception {
        for (int round = 0; round < 30; round++) {
            TaskHub hub = TaskHub.builder().workers(workers).build();
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> RUNNING);
            List<CompletableFuture<JobAnswer>> waits = new ArrayList<>();
            CountDownLatch begun = new CountDownLatch(1 + round);
            Thread beginning = new Thread(() -> {
                try {
                    while (true) {
                        waits.add(tasks.awaitAsync("a", often()));
                        begun.countDown();
                    }
                } catch (ClientClosedException e) {
                    begun.countDown();
                }
            });
            beginning.start();
            awaitQuietly(begun);
            hub.close();
            beginning.join();
            for (CompletableFuture<JobAnswer> wait : waits) {
                assertThat(failure(wait)).isInstanceOfAny(ClientClosedException.class, CancellationException.class);
            }
            assertNoThreadIsLeft();
        }
    }

    @Test
    void threadsOfAHub_endByThemselvesAfterTheLastWait() throws Exception {
        AtomicInteger limiters = new AtomicInteger();
        try (TaskHub hub = TaskHub.builder()
                .limiters((key, limit) -> {
                    if (limiters.incrementAndGet() == 1) {
                        throw new IllegalStateException("no connection");
                    }
                    return () -> Duration.ZERO;
                })
                .build()) {
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, query -> DONE);
            assertThatExceptionOfType(IllegalStateException.class)
                    .as("a wait that is refused leaves nothing behind")
                    .isThrownBy(() -> tasks.awaitAsync("a", often()));
            success(tasks.awaitAsync("a", often()));
            Set<Thread> threads = threadsOfHubs();
            threads.removeAll(before);
            assertThat(threads).isNotEmpty();
            for (Thread thread : threads) {
                thread.join(10_000);
                assertThat(thread.isAlive()).isFalse();
            }
            success(tasks.awaitAsync("a", often()));
        }
    }
}
