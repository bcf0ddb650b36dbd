package io.github.tctasks.testkit;

import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Time that stands still until a test moves it or someone sleeps. Thread-safe. */
public final class VirtualTime implements TimeSource {

    private final List<Duration> sleeps = new ArrayList<>();
    private Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private long nanos = 42;

    @Override
    public synchronized Instant now() {
        return now;
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
        sleeps.add(duration);
        if (!duration.isNegative()) {
            advance(duration);
        }
    }

    /** Moves both clocks on. */
    public synchronized void advance(Duration duration) {
        now = now.plus(duration);
        nanos += duration.toNanos();
    }

    /** Sets the wall clock. */
    public synchronized void setNow(Instant instant) {
        now = instant;
    }

    /** Returns every sleep so far, in order. */
    public synchronized List<Duration> sleeps() {
        return List.copyOf(sleeps);
    }
}
