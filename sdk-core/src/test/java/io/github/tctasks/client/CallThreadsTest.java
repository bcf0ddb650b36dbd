package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The threads of asynchronous calls, of both kinds on every JDK. */
@Timeout(60)
class CallThreadsTest {

    enum Sort {
        POOLED,
        PER_CALL;

        CallThreads make() {
            AtomicInteger numbers = new AtomicInteger();
            ThreadFactory factory = job -> new Thread(job, CallThreads.NAME + numbers.incrementAndGet());
            return this == POOLED ? new PooledCallThreads() : new ThreadPerCall(factory);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    private static Thread threadOf(CallThreads threads) throws Exception {
        return CompletableFuture.supplyAsync(Thread::currentThread, threads).get(30, TimeUnit.SECONDS);
    }

    @ParameterizedTest
    @EnumSource
    void close_waitsForWork_andRefusesMore(Sort sort) {
        CallThreads threads = sort.make();
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        AtomicInteger ended = new AtomicInteger();
        Set<Thread> workers = ConcurrentHashMap.newKeySet();
        for (int i = 0; i < 3; i++) {
            threads.execute(() -> {
                workers.add(Thread.currentThread());
                begun.countDown();
                await(release);
                ended.incrementAndGet();
            });
        }
        await(begun);
        release.countDown();
        threads.close();

        assertThat(ended.get()).isEqualTo(3);
        assertThat(workers)
                .hasSize(3)
                .allSatisfy(worker -> assertThat(worker.getName()).matches("tctasks-call-\\d+"));
        assertThatExceptionOfType(RejectedExecutionException.class).isThrownBy(() -> threads.execute(() -> {}));
    }

    @Test
    void pool_runsNoMoreThanItsBoundAtOnce_andTheOthersAfterwards() {
        PooledCallThreads threads = new PooledCallThreads();
        int jobs = 3 * PooledCallThreads.MOST_AT_ONCE;
        CountDownLatch full = new CountDownLatch(PooledCallThreads.MOST_AT_ONCE);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(jobs);
        AtomicInteger now = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        for (int i = 0; i < jobs; i++) {
            threads.execute(() -> {
                most.accumulateAndGet(now.incrementAndGet(), Math::max);
                full.countDown();
                await(release);
                now.decrementAndGet();
                done.countDown();
            });
        }
        await(full);
        assertThat(done.getCount()).isEqualTo(jobs);
        release.countDown();
        await(done);
        threads.close();

        assertThat(most.get()).isEqualTo(PooledCallThreads.MOST_AT_ONCE);
    }

    @Test
    void pool_ofCallsOneAfterTheOther_makesFewThreads() throws Exception {
        PooledCallThreads threads = new PooledCallThreads();
        Set<Thread> used = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            used.add(threadOf(threads));
        }
        threads.close();

        // A job may be handed in a moment before the last one's thread is idle.
        assertThat(used).hasSizeLessThan(20);
    }

    @Test
    void pool_thatIsIdle_shrinksToNothing_andGrowsAgain() throws Exception {
        PooledCallThreads threads = new PooledCallThreads();
        Thread first = threadOf(threads);
        first.join(TimeUnit.SECONDS.toMillis(30));

        assertThat(first.isAlive()).isFalse();
        assertThat(first.isDaemon()).isTrue();
        assertThat(threadOf(threads)).isNotSameAs(first);
        threads.close();
    }

    @Test
    void pool_betweenTwoJobsOfAThread_dropsAnInterruption() {
        PooledCallThreads threads = new PooledCallThreads();
        int most = PooledCallThreads.MOST_AT_ONCE;
        CountDownLatch full = new CountDownLatch(most);
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(most);
        List<Boolean> flags = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            threads.execute(() -> {
                full.countDown();
                await(release);
                Thread.currentThread().interrupt();
            });
        }
        await(full);
        for (int i = 0; i < most; i++) {
            threads.execute(() -> {
                synchronized (flags) {
                    flags.add(Thread.currentThread().isInterrupted());
                }
                done.countDown();
            });
        }
        release.countDown();
        await(done);
        threads.close();

        assertThat(flags).hasSize(most).containsOnly(false);
    }

    @Test
    void threadThatCannotBeStarted_isNotWaitedFor() {
        ThreadFactory broken = job -> new Thread(job) {
            @Override
            public synchronized void start() {
                throw new OutOfMemoryError("unable to create native thread");
            }
        };
        ThreadPerCall threads = new ThreadPerCall(broken);

        assertThatExceptionOfType(OutOfMemoryError.class).isThrownBy(() -> threads.execute(() -> {}));
        threads.close();
    }

    @Test
    void best_isVirtualWhereThereAreSuchThreads() {
        CallThreads threads = CallThreads.best();
        threads.close();

        boolean virtual = Runtime.version().feature() >= 21;
        assertThat(threads).isInstanceOf(virtual ? ThreadPerCall.class : PooledCallThreads.class);
        assertThat(VirtualThreads.factory("name") != null).isEqualTo(virtual);
    }
}
