package io.github.tctasks.waiting;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads of a hub: one that serves its queue, and workers, all daemons that end when they have long been idle. */
final class HubThreads {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.waiting");
    private static final Duration IDLE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor server = pool(1, "tctasks-hub-");
    private final @Nullable ThreadPoolExecutor workers;

    /** Makes threads for a number of polls at once; with 0 the serving thread makes them itself. */
    HubThreads(int polls) {
        // One more than there are polls: a wait's end is told in time even if every poll hangs.
        this.workers = polls == 0 ? null : pool(polls + 1, "tctasks-worker-");
    }

    private ThreadPoolExecutor pool(int size, String name) {
        AtomicInteger numbers = new AtomicInteger();
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                size,
                size,
                IDLE.toMillis(),
                TimeUnit.MILLISECONDS,
                new LinkedBlockingQueue<>(),
                job -> thread(job, name + numbers.incrementAndGet()),
                // A hub that has ended still tells its last waits so.
                (job, ended) -> job.run());
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private Thread thread(Runnable job, String name) {
        threads.removeIf(thread -> thread.getState() == Thread.State.TERMINATED);
        Thread thread = new HubThread(this, job, name);
        threads.add(thread);
        return thread;
    }

    void serve(Runnable loop) {
        server.execute(loop);
    }

    void work(Runnable job) {
        if (workers == null) {
            runAlone(job);
            return;
        }
        try {
            workers.execute(job);
        } catch (OutOfMemoryError e) {
            LOG.warn("No thread can be had for a poll; it is made on the hub's own", e);
            runAlone(job);
        }
    }

    /** An interruption that a job leaves behind must not meet the next one. */
    private static void runAlone(Runnable job) {
        job.run();
        boolean unused = Thread.interrupted();
    }

    /** Tells whether the calling thread is one of these, which nobody may block. */
    boolean isOwn() {
        return Thread.currentThread() instanceof HubThread thread && thread.hub == this;
    }

    /** Ends the threads and waits for their end, unless one of them is the caller. */
    void end() {
        boolean interrupted = Thread.currentThread().isInterrupted();
        end(server);
        if (workers != null) {
            end(workers);
        }
        if (!isOwn()) {
            awaitEnd();
        } else if (!interrupted) {
            // The end has interrupted its caller too, who goes on with work of its own.
            boolean unused = Thread.interrupted();
        }
    }

    private static void end(ThreadPoolExecutor pool) {
        // A job that has not begun holds waits that nobody else knows.
        pool.shutdownNow().forEach(Runnable::run);
    }

    // A pool takes itself for ended a moment before its threads have.
    private void awaitEnd() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
                if (thread.isAlive()) {
                    LOG.warn("{} has not ended: a transport, a listener or a dependent blocks it", thread.getName());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static final class HubThread extends Thread {

        private final HubThreads hub;

        HubThread(HubThreads hub, Runnable job, String name) {
            super(job, name);
            this.hub = hub;
            setDaemon(true);
        }
    }
}
