package io.github.tctasks.waiting;

import io.github.tctasks.time.TimeSource;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Condition;

/** Time that only a test moves, for hubs with workers: the hub looks at it when it is woken, by another wait say. */
final class ManualClock implements TimeSource {

    private final AtomicLong nanos = new AtomicLong();

    void advance(Duration duration) {
        nanos.addAndGet(duration.toNanos());
    }

    @Override
    public Instant now() {
        return Instant.EPOCH.plusNanos(nanos.get());
    }

    @Override
    public long nanoTime() {
        return nanos.get();
    }

    @Override
    public void sleep(Duration duration) {
        advance(duration);
    }

    // Whoever asks looks again at what it waits for.
    @SuppressWarnings("WaitNotInLoop")
    @Override
    public void await(Condition condition, Duration atMost) throws InterruptedException {
        condition.await();
    }
}
