package io.github.tctasks.client;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;

/** A thread for each call, for threads that cost next to nothing. */
final class ThreadPerCall extends CallThreads {

    private final Set<Thread> threads = ConcurrentHashMap.newKeySet();
    private final ThreadFactory factory;
    private volatile boolean closed;

    ThreadPerCall(ThreadFactory factory) {
        this.factory = factory;
    }

    @Override
    public void execute(Runnable job) {
        Thread thread = factory.newThread(() -> run(job));
        threads.add(thread);
        try {
            // A close that comes between the two finds the call over: this thread has nothing left to do.
            if (closed) {
                throw new RejectedExecutionException("the client is closed");
            }
            thread.start();
        } catch (RuntimeException | Error e) {
            threads.remove(thread);
            throw e;
        }
    }

    private void run(Runnable job) {
        try {
            job.run();
        } finally {
            threads.remove(Thread.currentThread());
        }
    }

    @Override
    public void close() {
        closed = true;
        awaitEnd(threads);
    }
}
