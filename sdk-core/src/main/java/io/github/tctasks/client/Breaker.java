package io.github.tctasks.client;

import static java.util.Objects.requireNonNull;

import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Says whether an endpoint may be called: after some failures in a row it rests, then one call at a time probes it, and the
 * first success makes it an ordinary one again. Thread-safe, and without locks.
 *
 * <p>Only calls that were let through since it last changed between resting and not count: one that began before tells
 * nothing new.
 */
final class Breaker {

    /** Leave for one call, to be given back with its result. */
    record Permit(long era) {}

    private record State(long era, int failures, boolean resting, long probeAt) {}

    private final int failuresInARow;
    private final long rest;
    private final TimeSource time;
    private final AtomicReference<State> state = new AtomicReference<>(new State(0, 0, false, 0));

    Breaker(int failuresInARow, Duration rest, TimeSource time) {
        this.failuresInARow = failuresInARow;
        this.rest = rest.toNanos();
        this.time = time;
    }

    private State now() {
        return requireNonNull(state.get());
    }

    /** Returns leave for a call, or null while the endpoint rests. */
    @Nullable
    Permit tryCall() {
        State now = now();
        if (!now.resting) {
            return new Permit(now.era);
        }
        return restLeft() > 0 ? null : probe(now);
    }

    /** Returns leave for a call although the endpoint rests, for when all do. */
    Permit call() {
        Permit permit = null;
        while (permit == null) {
            State now = now();
            permit = now.resting ? probe(now) : new Permit(now.era);
        }
        return permit;
    }

    // A probe whose result never comes must not keep the endpoint out: after another rest there is a next one.
    private @Nullable Permit probe(State from) {
        State probing = new State(from.era + 1, from.failures, true, time.nanoTime() + rest);
        return state.compareAndSet(from, probing) ? new Permit(probing.era) : null;
    }

    /** Returns the nanoseconds until the next probe, zero or less if it is due. */
    long restLeft() {
        State now = now();
        return now.resting ? now.probeAt - time.nanoTime() : 0;
    }

    /** Tells of a success, and returns whether it ended the rest. */
    boolean succeeded(Permit permit) {
        State before = state.getAndUpdate(now -> counts(permit, now) && now.failures > 0
                ? new State(now.resting ? now.era + 1 : now.era, 0, false, 0)
                : now);
        return counts(permit, before) && before.resting;
    }

    /** Tells of a failure, and returns whether the rest began with it. */
    boolean failed(Permit permit) {
        long next = time.nanoTime() + rest;
        State before = state.getAndUpdate(now -> counts(permit, now) ? afterFailure(now, next) : now);
        return counts(permit, before) && !before.resting && before.failures + 1 >= failuresInARow;
    }

    private State afterFailure(State now, long next) {
        boolean rests = now.resting || now.failures + 1 >= failuresInARow;
        return rests
                ? new State(now.era + 1, failuresInARow, true, next)
                : new State(now.era, now.failures + 1, false, 0);
    }

    /** Tells that the call ended without telling anything about the endpoint; a probe is then due again. */
    void toldNothing(Permit permit) {
        long next = time.nanoTime();
        state.updateAndGet(
                now -> counts(permit, now) && now.resting ? new State(now.era + 1, now.failures, true, next) : now);
    }

    private static boolean counts(Permit permit, State now) {
        return permit.era == now.era;
    }
}
