package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import feign.Request;
import feign.Response;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.DescribeZoneJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import io.github.tctasks.time.TimeSource;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Calls whose answer is a future, through a whole connection, with real threads. */
@Timeout(60)
class AsyncCallsTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final FakeTransport.Step DONE = response("\"Status\":\"Done\"");
    private static final FakeTransport.Step DOWN = failing(new IOException("down"));

    private final VirtualTime time = new VirtualTime();
    private final CountDownLatch begun = new CountDownLatch(1);
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final CountDownLatch release = new CountDownLatch(1);

    @AfterEach
    void release() {
        release.countDown();
    }

    private JobClient.Builder builder(FakeTransport transport) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .transport(transport)
                .time(time);
    }

    /** Hangs until released, and fails as a transport does that is interrupted. */
    private Response hang(Request request) throws IOException {
        begun.countDown();
        try {
            release.await();
            return DONE.answer(request);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            interrupted.countDown();
            throw new InterruptedIOException("interrupted");
        }
    }

    /** Hangs until released, and makes an ordinary failure of an interruption. */
    private Response hangAndHideInterruption(Request request) throws IOException {
        begun.countDown();
        try {
            release.await();
            return DONE.answer(request);
        } catch (InterruptedException e) {
            interrupted.countDown();
            throw new IOException("reset", e);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static <R> R get(CompletableFuture<R> future) throws Exception {
        return future.get(30, TimeUnit.SECONDS);
    }

    private static Throwable failure(CompletableFuture<?> future) {
        ExecutionException failure =
                catchThrowableOfType(ExecutionException.class, () -> future.get(30, TimeUnit.SECONDS));
        return Objects.requireNonNull(failure.getCause());
    }

    @Test
    void answer_completesTheFuture() throws Exception {
        FakeTransport transport = FakeTransport.of(DOWN, DONE);
        try (JobClient client = builder(transport).build()) {
            assertThat(get(client.describeJobAsync(REQUEST)).status()).isEqualTo("Done");
        }
        assertThat(transport.sent()).hasSize(2);
        assertThat(transport.last().text()).isEqualTo(REQUEST.toJson());
    }

    @Test
    void call_runsOnANamedThread_virtualWhereThereAreSuch() throws Exception {
        CompletableFuture<Thread> sender = new CompletableFuture<>();
        FakeTransport transport = FakeTransport.of(request -> {
            sender.complete(Thread.currentThread());
            return DONE.answer(request);
        });
        try (JobClient client = builder(transport).build()) {
            get(client.describeJobAsync(REQUEST));
        }

        Thread thread = get(sender);
        assertThat(thread.getName()).matches("tctasks-call-\\d+");
        assertThat(thread.isDaemon()).isTrue();
        boolean virtual = thread.getClass().getName().equals("java.lang.VirtualThread");
        assertThat(virtual).isEqualTo(Runtime.version().feature() >= 21);
    }

    @Test
    void failure_isTheSdksOwn_andWrappedOnlyAsFuturesDo() throws Exception {
        try (JobClient client =
                builder(FakeTransport.of(error("ResourceNotFound.Job"))).build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);

            assertThat(failure(future)).isInstanceOf(ServiceException.class).hasNoCause();
            assertThat(get(future.<Object>handle((answer, failure) -> failure)))
                    .isInstanceOfSatisfying(
                            ServiceException.class, e -> assertThat(e.code()).isEqualTo("ResourceNotFound.Job"));
        }
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void request_thatCannotBeSent_isRefusedAtOnce() {
        FakeTransport transport = FakeTransport.of(DONE);
        try (JobClient client = builder(transport).build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.describeJobAsync(null))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("request"))
                    .withMessageContaining("DescribeJob");
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.describeZoneJobAsync(new DescribeZoneJobRequest("z-1")))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("Region"));
        }
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void closedClient_failsTheFuture() {
        FakeTransport transport = FakeTransport.of(DONE);
        JobClient client = builder(transport).build();
        client.close();

        assertThat(failure(client.describeJobAsync(REQUEST)))
                .isInstanceOf(ClientClosedException.class)
                .hasMessage("This job client is closed.");
        assertThat(transport.sent()).isEmpty();
    }

    /** Every way in which a caller can complete a future. */
    static Stream<Arguments> endings() {
        return Stream.of(
                ending("cancel(true)", future -> future.cancel(true)),
                ending("cancel(false)", future -> future.cancel(false)),
                ending("completeExceptionally", future -> future.completeExceptionally(new IOException("enough"))),
                ending("complete", future -> future.complete(DescribeJobResponse.fromJson("{}"))),
                ending("orTimeout", future -> future.orTimeout(1, TimeUnit.NANOSECONDS)),
                ending(
                        "completeOnTimeout",
                        future ->
                                future.completeOnTimeout(DescribeJobResponse.fromJson("{}"), 1, TimeUnit.NANOSECONDS)));
    }

    private static Arguments ending(String name, Consumer<CompletableFuture<DescribeJobResponse>> ending) {
        return Arguments.of(name, ending);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void whoeverCompletesTheFuture_interruptsTheExchange(
            String name, Consumer<CompletableFuture<DescribeJobResponse>> ending) {
        FakeTransport transport = FakeTransport.of(this::hang);
        try (JobClient client = builder(transport).build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
            await(begun);
            ending.accept(future);
            await(interrupted);
        }
        assertThat(transport.sent()).as(name).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endings")
    void transportThatHidesInterruptions_getsNoFurtherAttempt(
            String name, Consumer<CompletableFuture<DescribeJobResponse>> ending) {
        FakeTransport transport = FakeTransport.of(this::hangAndHideInterruption, DONE);
        try (JobClient client = builder(transport).build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
            await(begun);
            ending.accept(future);
            await(interrupted);
        }
        // The client's close has waited for the thread, so that no attempt can be to come.
        assertThat(transport.sent()).as(name).hasSize(1);
        assertThat(time.sleeps()).isEmpty();
    }

    @Test
    void cancelledFuture_isCancelled_whateverTheCallMakesOfIt() {
        FakeTransport transport = FakeTransport.of(this::hang);
        try (JobClient client = builder(transport).build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
            await(begun);

            assertThat(future.cancel(true)).isTrue();
            assertThat(future).isCancelled();
            assertThatThrownBy(future::join).isInstanceOf(CancellationException.class);
            assertThat(future.cancel(true)).isTrue();
        }
    }

    @Test
    void cancelling_doesNotWaitForDependents() {
        CountDownLatch handled = new CountDownLatch(1);
        FakeTransport transport = FakeTransport.of(this::hang);
        try (JobClient client = builder(transport).build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
            CompletableFuture<Void> unused = future.handle((answer, failure) -> {
                await(interrupted);
                handled.countDown();
                return null;
            });
            await(begun);
            future.cancel(true);
        }
        await(handled);
    }

    @Test
    void cancelling_aWaitForTheNextAttempt_endsIt() {
        CountDownLatch asleep = new CountDownLatch(1);
        TimeSource sleepless = new TimeSource() {
            @Override
            public Instant now() {
                return time.now();
            }

            @Override
            public long nanoTime() {
                return time.nanoTime();
            }

            @Override
            public void sleep(Duration duration) throws InterruptedException {
                asleep.countDown();
                try {
                    release.await();
                } catch (InterruptedException e) {
                    interrupted.countDown();
                    throw e;
                }
            }
        };
        FakeTransport transport = FakeTransport.of(DOWN, DONE);
        try (JobClient client = builder(transport)
                .time(sleepless)
                .retryPolicy(new RetryPolicy(3, Duration.ofHours(1), Duration.ofHours(1)))
                .build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
            await(asleep);
            future.cancel(true);
            await(interrupted);
        }
        assertThat(transport.sent()).hasSize(1);
    }

    @Test
    void cancelling_aCallThatHasNotBegun_keepsItFromBeginning() {
        Queue<Runnable> jobs = new ArrayDeque<>();
        FakeTransport transport = FakeTransport.of(DONE);
        try (JobClient client = builder(transport).executor(jobs::add).build()) {
            client.describeJobAsync(REQUEST).cancel(true);
            jobs.remove().run();
        }
        assertThat(transport.sent()).isEmpty();
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    /** One thread that, unlike a thread pool of the JDK, leaves an interruption to the next job. */
    private static final class BareThread implements Executor {

        private final LinkedBlockingQueue<Runnable> jobs = new LinkedBlockingQueue<>();
        private final AtomicReference<Throwable> failure = new AtomicReference<>();
        private final Thread thread;
        private volatile boolean closed;

        BareThread() {
            this(thread -> {});
        }

        /** Takes what happens before an interruption is made. */
        BareThread(Consumer<Thread> beforeInterruption) {
            thread = new Thread(this::work, "bare") {
                @Override
                public void interrupt() {
                    beforeInterruption.accept(this);
                    super.interrupt();
                }
            };
            thread.start();
        }

        @Override
        public void execute(Runnable job) {
            jobs.add(job);
        }

        private void work() {
            try {
                while (!closed) {
                    jobs.take().run();
                }
            } catch (Throwable e) {
                failure.set(e);
            }
        }

        void end() throws InterruptedException {
            execute(() -> closed = true);
            thread.join();
            assertThat(failure.get()).as("what met the thread between its jobs").isNull();
        }
    }

    /** The end of the call and the cancellation meet in every order, and the next job on the thread notices none. */
    @Test
    void cancelling_atAnyTime_interruptsNoOtherWorkOnTheThread() throws Exception {
        int rounds = 3000;
        int met = 0;
        BareThread executor = new BareThread();
        try (JobClient client =
                builder(FakeTransport.of(DONE)).executor(executor).build()) {
            for (int i = 0; i < rounds; i++) {
                CyclicBarrier start = new CyclicBarrier(2);
                executor.execute(() -> pass(start));
                CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
                CompletableFuture<Boolean> next = new CompletableFuture<>();
                executor.execute(() -> next.complete(Thread.currentThread().isInterrupted()));
                pass(start);
                for (int spin = 0; spin < (i % 300) * 20; spin++) {
                    Thread.onSpinWait();
                }
                if (future.cancel(true)) {
                    met++;
                }
                assertThat(get(next)).as("round %d", i).isFalse();
            }
        } finally {
            executor.end();
        }
        assertThat(met).as("cancellations in time").isBetween(1, rounds - 1);
    }

    /** The call ends between the decision to interrupt its thread and the interruption. */
    @Test
    void cancelling_whileTheCallEnds_holdsUpItsEnd_andNotTheNextJob() throws Exception {
        CountDownLatch next = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        BareThread executor = new BareThread(thread -> {
            release.countDown();
            while (thread.getState() != Thread.State.BLOCKED && next.getCount() > 0) {
                Thread.onSpinWait();
            }
        });
        try (JobClient client =
                builder(FakeTransport.of(this::hang)).executor(executor).build()) {
            CompletableFuture<DescribeJobResponse> future = client.describeJobAsync(REQUEST);
            executor.execute(() -> {
                next.countDown();
                await(cancelled);
            });
            await(begun);
            future.cancel(true);
            cancelled.countDown();
        } finally {
            executor.end();
        }
    }

    private static void pass(CyclicBarrier barrier) {
        try {
            barrier.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void foreignInterruption_staysWithTheThread() throws Exception {
        AtomicReference<Boolean> flag = new AtomicReference<>();
        Executor interrupting = job -> {
            Thread.currentThread().interrupt();
            job.run();
            flag.set(Thread.interrupted());
        };
        try (JobClient client =
                builder(FakeTransport.of(this::hang)).executor(interrupting).build()) {
            assertThat(client.describeJobAsync(REQUEST)).isCompletedExceptionally();
        }
        assertThat(flag.get()).isTrue();
    }

    @Test
    void closing_endsCallsUnderWay_andLeavesNoThread() {
        CountDownLatch bothBegun = new CountDownLatch(2);
        List<Thread> threads = new ArrayList<>();
        FakeTransport transport = FakeTransport.of(request -> {
            synchronized (threads) {
                threads.add(Thread.currentThread());
            }
            bothBegun.countDown();
            return hang(request);
        });
        JobClient client = builder(transport).build();
        CompletableFuture<DescribeJobResponse> one = client.describeJobAsync(REQUEST);
        CompletableFuture<DescribeJobResponse> other = client.describeJobAsync(REQUEST);
        await(bothBegun);

        client.close();

        assertThat(List.of(one, other)).allSatisfy(future -> assertThat(future).isDone());
        assertThat(List.of(failure(one), failure(other)))
                .allSatisfy(failure -> assertThat(failure)
                        .isInstanceOf(ClientClosedException.class)
                        .hasMessage("This job client is closed."));
        assertThat(threads).hasSize(2);
        // A virtual thread is gone a moment after its work.
        assertThat(threads).allSatisfy(thread -> assertThat(joined(thread)).isTrue());
        assertThat(Thread.getAllStackTraces().keySet()).doesNotContainAnyElementsOf(threads);
    }

    private static boolean joined(Thread thread) throws InterruptedException {
        thread.join(TimeUnit.SECONDS.toMillis(30));
        return !thread.isAlive();
    }

    @Test
    void closing_onTheThreadOfACall_doesNotWaitForItself() throws Exception {
        JobClient client = builder(FakeTransport.of(DONE)).build();
        CompletableFuture<Boolean> closed = client.describeJobAsync(REQUEST).thenApply(answer -> {
            client.close();
            return Thread.currentThread().isInterrupted();
        });

        assertThat(get(closed)).isFalse();
        assertThat(failure(client.describeJobAsync(REQUEST))).isInstanceOf(ClientClosedException.class);
    }

    @Test
    void closing_waitsForDependents_andDoesNotInterruptThem() throws Exception {
        CountDownLatch dependent = new CountDownLatch(1);
        AtomicReference<Boolean> wasInterrupted = new AtomicReference<>();
        JobClient client = builder(FakeTransport.of(this::hang)).build();
        CompletableFuture<Void> saved = client.describeJobAsync(REQUEST).thenAccept(answer -> {
            dependent.countDown();
            for (int i = 0; i < 1_000_000; i++) {
                Thread.onSpinWait();
            }
            wasInterrupted.set(Thread.currentThread().isInterrupted());
        });
        await(begun);
        release.countDown();
        await(dependent);
        client.close();

        assertThat(wasInterrupted.get()).isFalse();
        assertThat(get(saved)).isNull();
    }

    @Test
    void executorOfOnesOwn_makesTheCalls_andIsNotClosed() throws Exception {
        ExecutorService own = Executors.newSingleThreadExecutor(job -> new Thread(job, "own"));
        try {
            AtomicReference<String> name = new AtomicReference<>();
            FakeTransport transport = FakeTransport.of(
                    request -> {
                        name.set(Thread.currentThread().getName());
                        return DONE.answer(request);
                    },
                    this::hang);
            JobClient client = builder(transport).executor(own).build();
            get(client.describeJobAsync(REQUEST));
            CompletableFuture<DescribeJobResponse> hanging = client.describeJobAsync(REQUEST);
            await(begun);
            client.close();

            assertThat(name.get()).isEqualTo("own");
            assertThat(failure(hanging)).isInstanceOf(ClientClosedException.class);
            await(interrupted);
            assertThat(own.submit(() -> "still there").get(30, TimeUnit.SECONDS))
                    .isEqualTo("still there");
        } finally {
            own.shutdownNow();
        }
    }

    @Test
    void executorThatRefuses_failsTheFuture() {
        Executor refusing = job -> {
            throw new RejectedExecutionException("full");
        };
        try (JobClient client =
                builder(FakeTransport.of(DONE)).executor(refusing).build()) {
            assertThat(failure(client.describeJobAsync(REQUEST)))
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("No thread can be had for the call")
                    .hasCauseInstanceOf(RejectedExecutionException.class);
        }
    }

    @Test
    void executorThatCannotHaveAThread_failsTheFuture() {
        Executor exhausted = job -> {
            throw new OutOfMemoryError("unable to create native thread");
        };
        try (JobClient client =
                builder(FakeTransport.of(DONE)).executor(exhausted).build()) {
            assertThat(failure(client.describeJobAsync(REQUEST)))
                    .isInstanceOf(SdkException.class)
                    .hasCauseInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void executorThatRunsAtOnce_returnsACompleteFuture() {
        try (JobClient client =
                builder(FakeTransport.of(DONE)).executor(Runnable::run).build()) {
            assertThat(client.describeJobAsync(REQUEST)).isCompleted();
        }
    }

    @Test
    void error_isToldAsItIs() {
        StackOverflowError error = new StackOverflowError();
        FakeTransport transport = FakeTransport.of(request -> {
            throw error;
        });
        try (JobClient client = builder(transport).build()) {
            assertThat(failure(client.describeJobAsync(REQUEST))).isSameAs(error);
        }
    }

    @Test
    void timeout_ofTheFuture_isTheCallersOwn() {
        try (JobClient client = builder(FakeTransport.of(this::hang)).build()) {
            CompletableFuture<DescribeJobResponse> future =
                    client.describeJobAsync(REQUEST).orTimeout(1, TimeUnit.MILLISECONDS);
            assertThat(failure(future)).isInstanceOf(TimeoutException.class);
        }
    }
}
