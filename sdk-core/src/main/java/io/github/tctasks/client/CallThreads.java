package io.github.tctasks.client;

import java.time.Duration;
import java.util.Collection;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads on which a client makes calls for others. They are daemons, and there is none without a call. */
abstract class CallThreads implements Executor, AutoCloseable {

    static final String NAME = "tctasks-call-";

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.client");
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Returns what suits the JVM: a virtual thread for each call, or a pool. */
    static CallThreads best() {
        ThreadFactory virtual = VirtualThreads.factory(NAME);
        return virtual == null ? new PooledCallThreads() : new ThreadPerCall(virtual);
    }

    /** Makes no more threads and waits for the end of those that there are. */
    @Override
    public abstract void close();

    // Nobody is interrupted: those who are no longer at a call run dependents, whose work is their own.
    static void awaitEnd(Collection<Thread> threads) {
        long until = System.nanoTime() + PATIENCE.toNanos();
        try {
            for (Thread thread : threads) {
                if (thread != Thread.currentThread()) {
                    thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime())));
                    warnIfAlive(thread);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void warnIfAlive(Thread thread) {
        if (thread.isAlive()) {
            LOG.warn("{} has not ended: a transport or a dependent blocks it", thread.getName());
        }
    }
}
