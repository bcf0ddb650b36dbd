package io.github.tctasks.time;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;

enum SystemTime implements TimeSource {
    INSTANCE;

    @Override
    public Instant now() {
        return Instant.now();
    }

    @Override
    public long nanoTime() {
        return System.nanoTime();
    }

    @Override
    public void sleep(Duration duration) throws InterruptedException {
        TimeUnit.NANOSECONDS.sleep(TimeUnit.NANOSECONDS.convert(duration));
    }

    // It may return early; the callers look again at what they wait for.
    @SuppressWarnings("WaitNotInLoop")
    @Override
    public void await(Condition condition, Duration atMost) throws InterruptedException {
        condition.awaitNanos(TimeUnit.NANOSECONDS.convert(atMost));
    }
}
