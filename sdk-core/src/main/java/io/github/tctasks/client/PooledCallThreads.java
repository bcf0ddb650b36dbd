package io.github.tctasks.client;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * A pool that makes a thread only if none is idle, up to a bound, and whose threads end when they have been idle for a
 * second. Calls beyond the bound wait for their turn.
 */
final class PooledCallThreads extends CallThreads {

    static final int MOST_AT_ONCE = 64;

    private static final long IDLE_SECONDS = 1;

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final AtomicInteger numbers = new AtomicInteger();

    // The bound is kept below: a thread pool with a bound and a queue would make every thread before it reuses one.
    private final ThreadPoolExecutor pool = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), this::thread);

    private final Object lock = new Object();
    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private int atWork;

    private Thread thread(Runnable worker) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new Thread(worker, NAME + numbers.incrementAndGet());
        thread.setDaemon(true);
        threads.add(thread);
        return thread;
    }

    @Override
    public void execute(Runnable job) {
        synchronized (lock) {
            if (atWork == MOST_AT_ONCE) {
                waiting.add(job);
                return;
            }
            atWork++;
        }
        try {
            pool.execute(() -> work(job));
        } catch (RuntimeException | Error e) {
            synchronized (lock) {
                atWork--;
            }
            throw e;
        }
    }

    private void work(Runnable first) {
        for (Runnable job = first; job != null; job = next()) {
            job.run();
            // What a job leaves behind must not meet the next one.
            boolean unused = Thread.interrupted();
        }
    }

    private @Nullable Runnable next() {
        synchronized (lock) {
            Runnable job = waiting.poll();
            if (job == null) {
                atWork--;
            }
            return job;
        }
    }

    @Override
    public void close() {
        pool.shutdown();
        awaitEnd(threads);
    }
}
