package io.github.tctasks.waiting;

import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** All waits of a hub and when to poll for them. It starts no thread and makes no call. Thread-safe. */
final class WaitQueue {

    private static final Logger LOG = LoggerFactory.getLogger("io.github.tctasks.waiting");
    private static final Comparator<PendingWait<?, ?>> BY_DEADLINE =
            Comparator.<PendingWait<?, ?>>comparingLong(wait -> wait.deadline).thenComparingLong(wait -> wait.number);

    private final TimeSource time;
    private final BiFunction<LimitKey, RateLimit, RateLimiter> limiters;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final Map<LimitKey, Lane> lanes = new LinkedHashMap<>();
    private final TreeSet<PendingWait<?, ?>> waits = new TreeSet<>(BY_DEADLINE);
    private int idleWorkers;
    private boolean served;
    private boolean closed;

    WaitQueue(TimeSource time, BiFunction<LimitKey, RateLimit, RateLimiter> limiters, int workers) {
        this.time = time;
        this.limiters = limiters;
        this.idleWorkers = workers;
    }

    /** Adds a wait and tells whether a thread has to be started that serves the queue. */
    boolean add(PendingWait<?, ?> wait) {
        lock.lock();
        try {
            if (closed) {
                throw new ClientClosedException("The hub is closed: no more tasks can be waited for.");
            }
            // First, since a limiter that cannot be made refuses the wait.
            enterLane(wait);
            waits.add(wait);
            changed.signal();
            boolean start = !served;
            served = true;
            return start;
        } finally {
            lock.unlock();
        }
    }

    void remove(PendingWait<?, ?> wait) {
        lock.lock();
        try {
            Lane lane = wait.lane;
            if (waits.remove(wait) && lane != null) {
                lane.remove(wait);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Removes and returns the waits that a condition holds for. */
    List<PendingWait<?, ?>> removeAll(Predicate<PendingWait<?, ?>> condition) {
        lock.lock();
        try {
            List<PendingWait<?, ?>> removed = waits.stream().filter(condition).toList();
            removed.forEach(this::remove);
            return removed;
        } finally {
            lock.unlock();
        }
    }

    /** Refuses further waits; those that are left have to be removed. */
    void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    /** Removes and returns all waits, since the thread that should serve them cannot. */
    List<PendingWait<?, ?>> abandon() {
        lock.lock();
        try {
            served = false;
            return removeAll(wait -> true);
        } finally {
            lock.unlock();
        }
    }

    /**
     * Blocks until something has to be done and returns it: polls to make, and waits whose time is over. An empty answer
     * says that there are no more waits, and that the serving thread ends.
     */
    Due take() {
        lock.lock();
        try {
            while (!waits.isEmpty()) {
                Due due = due(time.nanoTime());
                if (!due.isEmpty()) {
                    return due;
                }
                pause(Duration.ofNanos(nextEvent() - time.nanoTime()));
            }
            served = false;
            return Due.NOTHING;
        } finally {
            lock.unlock();
        }
    }

    private void pause(Duration atMost) {
        try {
            time.await(changed, atMost);
        } catch (InterruptedException e) {
            // The end of the hub interrupts, and has removed all waits; a listener may, and must not stop the others.
            LOG.debug("The hub's thread was interrupted; it goes on while there are waits");
        }
    }

    private Due due(long now) {
        List<PendingWait<?, ?>> late = new ArrayList<>();
        while (!waits.isEmpty() && waits.first().deadline <= now) {
            PendingWait<?, ?> wait = waits.first();
            late.add(wait);
            remove(wait);
        }
        List<Due.Poll> polls = new ArrayList<>();
        for (Lane lane : lanesByTurn(now)) {
            if (idleWorkers == 0) {
                break;
            }
            List<PendingWait<?, ?>> taken = lane.take(now);
            if (!taken.isEmpty()) {
                idleWorkers--;
                polls.add(new Due.Poll(lane, taken));
            }
        }
        return new Due(polls, late);
    }

    /** With fewer free workers than lanes, the lane that has waited longest goes first. */
    private List<Lane> lanesByTurn(long now) {
        return lanes.values().stream()
                .filter(lane -> lane.nextEvent() <= now)
                .sorted(Comparator.comparingLong(lane -> lane.pace().nextSend()))
                .toList();
    }

    private long nextEvent() {
        long next = waits.first().deadline;
        if (idleWorkers > 0) {
            for (Lane lane : lanes.values()) {
                next = Math.min(next, lane.nextEvent());
            }
        }
        return next;
    }

    /** Takes back a wait that is to be polled again at a time, unless it has ended meanwhile. */
    void pollAgain(PendingWait<?, ?> wait, long at) {
        lock.lock();
        try {
            if (waits.contains(wait)) {
                wait.due = at;
                enterLane(wait);
                changed.signal();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Slows a lane down, since the service has refused a request of it for too many. */
    void slowDown(Lane lane) {
        lock.lock();
        try {
            lane.pace().refused(time.nanoTime());
        } finally {
            lock.unlock();
        }
    }

    /** Holds a lane back until a time from which on its limiter may let a request through. */
    void hold(Lane lane, long until) {
        lock.lock();
        try {
            lane.pace().notSent(until);
        } finally {
            lock.unlock();
        }
    }

    /** Gives back the worker that a poll occupied. */
    void workerIdle() {
        lock.lock();
        try {
            idleWorkers++;
            changed.signal();
        } finally {
            lock.unlock();
        }
    }

    private void enterLane(PendingWait<?, ?> wait) {
        Lane lane = laneOf(wait);
        wait.lane = lane;
        lane.add(wait);
    }

    private Lane laneOf(PendingWait<?, ?> wait) {
        BatchPoller<?> batch = wait.batch();
        if (batch != null) {
            return lanes.computeIfAbsent(
                    batch.key(),
                    key -> Lane.ofBatches(limiter(key, batch.rateLimit()), pace(batch.rateLimit()), batch.size()));
        }
        RateLimit limit = wait.poller().mapping().rateLimit();
        return lanes.computeIfAbsent(wait.poller().key(), key -> Lane.ofSingles(limiter(key, limit), pace(limit)));
    }

    private RateLimiter limiter(LimitKey key, RateLimit limit) {
        return limiters.apply(key, limit);
    }

    private AdaptivePace pace(RateLimit limit) {
        return new AdaptivePace(limit, time.nanoTime());
    }
}
