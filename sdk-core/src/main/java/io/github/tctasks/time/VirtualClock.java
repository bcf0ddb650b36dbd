package io.github.tctasks.time;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import org.jspecify.annotations.Nullable;

/**
 * Virtual time, for tests of code that waits: hours pass in milliseconds, and no run differs from another.
 *
 * <p>It stands still while a party has something to do, and moves on to the next event once all of them wait for one. A
 * party is a thread that waits for time to pass: the one thread of a hub without workers, which is what a client on virtual
 * time has, or a test that calls {@link #leave()} when it has prepared everything. Wall clock and monotonic clock move alike.
 * Thread-safe.
 */
public final class VirtualClock implements TimeSource {

    private static final long GLANCE_NANOS = 100_000;
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** Somebody who waits for a time, or something to do then. */
    private static final class Event {
        private final long at;
        private final long number;
        private final @Nullable Runnable action;
        private boolean over;

        Event(long at, long number, @Nullable Runnable action) {
            this.at = at;
            this.number = number;
            this.action = action;
        }
    }

    private final TreeSet<Event> events =
            new TreeSet<>(Comparator.<Event>comparingLong(event -> event.at).thenComparingLong(event -> event.number));
    private long nanos;
    private long numbers;
    private int parties;
    private int waiting;

    /** Makes a clock for one party. */
    public VirtualClock() {
        this(1);
    }

    /**
     * Makes a clock.
     *
     * @param parties how many have to wait before time moves on
     */
    public VirtualClock(int parties) {
        this.parties = parties;
    }

    /**
     * Returns how far time has moved on.
     *
     * @return the time since the clock was made
     */
    public synchronized Duration elapsed() {
        return Duration.ofNanos(nanos);
    }

    /**
     * Has something done at a time, on the thread of a party that waits then.
     *
     * @param time the time since the clock was made
     * @param action what to do; it must not wait
     */
    public synchronized void at(Duration time, Runnable action) {
        events.add(new Event(time.toNanos(), numbers++, action));
    }

    /**
     * Moves on without anybody waiting.
     *
     * @param duration by how much, zero or more
     */
    public synchronized void advance(Duration duration) {
        nanos += duration.toNanos();
    }

    /** Takes note that a party has ended, so that nobody waits for it. */
    public synchronized void leave() {
        parties--;
        moveOn();
    }

    @Override
    public synchronized Instant now() {
        return START.plusNanos(nanos);
    }

    @Override
    public synchronized long nanoTime() {
        return nanos;
    }

    @Override
    public synchronized void sleep(Duration duration) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        Event until = begin(duration);
        try {
            while (!until.over) {
                wait();
            }
        } finally {
            end(until);
        }
    }

    // A glance of real time, in which others can take the lock and change what is waited for.
    @SuppressWarnings("WaitNotInLoop")
    @Override
    public void await(Condition condition, Duration atMost) throws InterruptedException {
        Event until = begin(atMost);
        try {
            if (!isOver(until)) {
                condition.awaitNanos(GLANCE_NANOS);
            }
        } finally {
            end(until);
        }
    }

    private synchronized Event begin(Duration duration) {
        Event until = new Event(nanos + Math.max(0, duration.toNanos()), numbers++, null);
        events.add(until);
        waiting++;
        moveOn();
        return until;
    }

    private synchronized boolean isOver(Event until) {
        return until.over;
    }

    private synchronized void end(Event until) {
        if (events.remove(until)) {
            waiting--;
        }
    }

    private void moveOn() {
        while (waiting >= parties && waiting > 0) {
            Event next = events.first();
            events.remove(next);
            nanos = Math.max(nanos, next.at);
            if (next.action == null) {
                next.over = true;
                waiting--;
                notifyAll();
            } else {
                next.action.run();
            }
        }
    }
}
