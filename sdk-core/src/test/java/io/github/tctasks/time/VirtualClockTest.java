package io.github.tctasks.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.junit.jupiter.api.Test;

class VirtualClockTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @Test
    void sleep_ofTheOnlyParty_movesTimeOnAtOnce() throws Exception {
        VirtualClock clock = new VirtualClock();
        var before = clock.now();

        clock.sleep(HOUR);
        clock.sleep(Duration.ofSeconds(-1));

        assertThat(clock.elapsed()).isEqualTo(HOUR);
        assertThat(clock.now()).isEqualTo(before.plus(HOUR));
        assertThat(clock.nanoTime()).isEqualTo(HOUR.toNanos());
    }

    @Test
    void sleep_ofOneOfTwoParties_waitsForTheOther() throws Exception {
        VirtualClock clock = new VirtualClock(2);
        List<String> order = new ArrayList<>();
        CompletableFuture<Void> other = CompletableFuture.runAsync(() -> {
            sleep(clock, HOUR.multipliedBy(2));
            order.add("other at " + clock.elapsed().toHours());
            clock.leave();
        });

        sleep(clock, HOUR);
        order.add("one at " + clock.elapsed().toHours());
        sleep(clock, HOUR.multipliedBy(2));
        order.add("one at " + clock.elapsed().toHours());

        other.get(10, TimeUnit.SECONDS);
        assertThat(order).containsExactly("one at 1", "other at 2", "one at 3");
    }

    private static void sleep(VirtualClock clock, Duration duration) {
        try {
            clock.sleep(duration);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void at_aTime_isDoneThen() throws Exception {
        VirtualClock clock = new VirtualClock();
        List<Duration> done = new ArrayList<>();
        clock.at(HOUR, () -> done.add(clock.elapsed()));

        clock.sleep(HOUR.minusNanos(1));
        assertThat(done).isEmpty();
        clock.sleep(HOUR);

        assertThat(done).containsExactly(HOUR);
    }

    @Test
    void await_beforeTheOtherPartyWaits_letsGoOfTheLockAndOfTime() throws Exception {
        VirtualClock clock = new VirtualClock(2);
        ReentrantLock lock = new ReentrantLock();
        lock.lock();
        try {
            clock.await(lock.newCondition(), HOUR);
        } finally {
            lock.unlock();
        }

        assertThat(clock.elapsed()).isZero();
        clock.leave();
        clock.sleep(HOUR);
        assertThat(clock.elapsed()).isEqualTo(HOUR);
    }

    @Test
    void sleep_interrupted_ends() {
        VirtualClock clock = new VirtualClock(2);
        Thread.currentThread().interrupt();

        assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> clock.sleep(HOUR));
        assertThat(clock.elapsed()).isZero();
    }
}
