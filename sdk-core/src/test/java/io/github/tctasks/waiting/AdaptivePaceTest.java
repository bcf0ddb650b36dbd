package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.time.VirtualClock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What is true of most runs but not of all is tried with seeds that are always the same. */
class AdaptivePaceTest {

    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;
    private static final RateLimit LIMIT = JobCloud.LIMIT;

    /** Senders that send as fast as their pace lets them, to a service that counts over a sliding second. */
    private static final class Simulation {

        private record Event(long at, long number, Runnable action) {}

        private final PriorityQueue<Event> events =
                new PriorityQueue<>(Comparator.<Event>comparingLong(Event::at).thenComparingLong(Event::number));
        private final Deque<Long> accepted = new ArrayDeque<>();
        private final Random random;
        private final List<Sender> senders = new ArrayList<>();
        private long now;
        private long numbers;

        Simulation(long seed) {
            this.random = new Random(seed);
        }

        Sender sender(long from, long until) {
            Sender sender = new Sender(from, until);
            senders.add(sender);
            at(from, sender::send);
            return sender;
        }

        void at(long time, Runnable action) {
            events.add(new Event(time, numbers++, action));
        }

        void run(long until) {
            while (!events.isEmpty() && events.element().at() <= until) {
                Event next = events.remove();
                now = next.at();
                next.action().run();
            }
        }

        private boolean accepts() {
            while (!accepted.isEmpty() && accepted.getFirst() <= now - SECOND) {
                accepted.removeFirst();
            }
            boolean accepts = accepted.size() < LIMIT.requests();
            if (accepts) {
                accepted.addLast(now);
            }
            return accepts;
        }

        final class Sender {

            private final AdaptivePace pace;
            private final long until;
            private int calls;
            private int refusals;

            Sender(long from, long until) {
                this.pace = new AdaptivePace(LIMIT, from);
                this.until = until;
            }

            private void send() {
                if (now >= until) {
                    return;
                }
                if (now < pace.nextSend()) {
                    at(pace.nextSend(), this::send);
                    return;
                }
                pace.sent(now);
                long way = (10 + random.nextInt(30)) * MILLI;
                at(now + way, () -> arrive(way));
                at(pace.nextSend() + random.nextLong(MILLI), this::send);
            }

            private void arrive(long way) {
                boolean counts = now >= 10 * SECOND && now < 130 * SECOND;
                calls += counts ? 1 : 0;
                if (!accepts()) {
                    refusals += counts ? 1 : 0;
                    at(now + way, () -> pace.refused(now));
                }
            }
        }
    }

    @Property(tries = 500, seed = "20")
    void twoSenders_settleWithFewRefusalsAndFairShares(@ForAll long seed) {
        Simulation simulation = new Simulation(seed);
        Simulation.Sender one = simulation.sender(0, 130 * SECOND);
        Simulation.Sender other = simulation.sender(new Random(seed).nextLong(SECOND), 130 * SECOND);

        simulation.run(131 * SECOND);

        double calls = one.calls + other.calls;
        assertThat((one.refusals + other.refusals) / calls).as("refused").isLessThanOrEqualTo(0.02);
        assertThat(one.calls / calls).as("share").isBetween(0.4, 0.6);
        assertThat(calls).as("use of the limit").isGreaterThan(120 * 20 * 0.85);
    }

    @Property(tries = 200, seed = "20")
    void threeSenders_settleToo(@ForAll long seed) {
        Simulation simulation = new Simulation(seed);
        IntStream.range(0, 3).forEach(i -> simulation.sender(i * 300L * MILLI, 130 * SECOND));

        simulation.run(131 * SECOND);

        double calls = simulation.senders.stream().mapToInt(p -> p.calls).sum();
        int refusals = simulation.senders.stream().mapToInt(p -> p.refusals).sum();
        assertThat(refusals / calls).as("refused").isLessThanOrEqualTo(0.04);
        simulation.senders.forEach(p -> assertThat(p.calls / calls).as("share").isBetween(0.2, 0.5));
    }

    @Property(tries = 100, seed = "20")
    void aSenderAloneAgain_recoversToTheFullRate(@ForAll long seed) {
        Simulation simulation = new Simulation(seed);
        Simulation.Sender staying = simulation.sender(0, 400 * SECOND);
        simulation.sender(0, 130 * SECOND);

        simulation.run(130 * SECOND);
        double shared = staying.pace.rate();
        simulation.run(230 * SECOND);

        assertThat(shared).isLessThan(17);
        assertThat(staying.pace.rate()).isGreaterThan(18.9);
    }

    @Property(tries = 100, seed = "20")
    void aSenderAlone_isNeverRefused(@ForAll long seed) {
        Simulation simulation = new Simulation(seed);
        Simulation.Sender alone = simulation.sender(0, 130 * SECOND);

        simulation.run(131 * SECOND);

        assertThat(alone.refusals).isZero();
        assertThat(alone.calls).isGreaterThan(120 * 20 * 93 / 100);
    }

    @Test
    void refusals_neverStopTheSending() {
        AdaptivePace pace = new AdaptivePace(LIMIT, 0);
        long now = 0;
        for (int i = 0; i < 1_000; i++) {
            now = pace.nextSend();
            pace.sent(now);
            pace.refused(now);
        }
        assertThat(pace.nextSend() - now).isBetween(SECOND / 2, 4 * SECOND);
    }

    @Property(tries = 5, seed = "20")
    void twoHubsOnOneAccount_settleWithFewRefusalsAndFairShares(@ForAll long seed) {
        VirtualClock clock = new VirtualClock(2);
        JobCloud cloud = new JobCloud(clock).limited();
        try (TaskHub one = JobCloud.hub(clock);
                TaskHub other = JobCloud.hub(clock)) {
            List<CompletableFuture<?>> waits = new ArrayList<>();
            waits.add(begin(clock, cloud, one, "one", seed));
            waits.add(begin(clock, cloud, other, "other", seed + 1));
            cloud.open();
            waits.forEach(Outcomes::success);
        }
        List<JobCloud.Call> calls = cloud.calls().stream()
                .filter(call -> call.at() >= 10 * SECOND && call.at() < 130 * SECOND)
                .toList();
        double all = calls.size();
        long refused =
                calls.stream().filter(call -> call.outcome().startsWith("!")).count();
        long ofOne = calls.stream().filter(call -> call.id().startsWith("one")).count();
        assertThat(refused / all).as("refused").isLessThanOrEqualTo(0.02);
        assertThat(ofOne / all).as("share").isBetween(0.4, 0.6);
    }

    @Test
    void twoHubsThatShareABucket_takeTurns() {
        VirtualClock clock = new VirtualClock(2);
        JobCloud cloud = new JobCloud(clock);
        RateLimiter shared = RateLimiter.local(LIMIT, clock);
        // The second hub passes its gate, and then comes 20 ms later than the first.
        Iterator<Duration> delay = List.of(Duration.ZERO, Duration.ofMillis(20)).iterator();
        RateLimiter later = () -> delay.hasNext() ? delay.next() : shared.tryAcquire();
        TaskHub.Builder builder = TaskHub.builder().workers(0).time(clock);
        try (TaskHub one = builder.limiters((key, limit) -> shared).build();
                TaskHub other = builder.limiters((key, limit) -> later).build()) {
            List<CompletableFuture<?>> waits =
                    List.of(begin(clock, cloud, one, "one", 1), begin(clock, cloud, other, "other", 2));
            cloud.open();
            waits.forEach(Outcomes::success);
        }
        List<JobCloud.Call> calls =
                cloud.calls().stream().filter(call -> call.at() < 130 * SECOND).toList();
        double ofOne =
                calls.stream().filter(call -> call.id().startsWith("one")).count();
        assertThat(ofOne / calls.size()).as("share").isBetween(0.4, 0.6);
        assertThat(calls).hasSizeGreaterThan(130 * 19);
        long[] times = calls.stream()
                .filter(call -> !call.id().equals("gate"))
                .mapToLong(JobCloud.Call::at)
                .toArray();
        assertThat(WaitPropertiesTest.mostInASecond(times)).isLessThanOrEqualTo(20);
    }

    private static CompletableFuture<?> begin(VirtualClock clock, JobCloud cloud, TaskHub hub, String name, long seed) {
        Tasks<String, JobQuery, JobAnswer> tasks = cloud.tasks(cloud.join(hub, new Random(seed)));
        cloud.gate(tasks);
        WaitOptions options = WaitOptions.defaults().withBackoff(Backoff.fixed(Duration.ofMillis(100)));
        CompletableFuture<?>[] waits = IntStream.range(0, 60)
                .mapToObj(i -> {
                    cloud.job(name + i, JobCloud.Job.ending(Duration.ofSeconds(131), "Done"));
                    return tasks.awaitAsync(name + i, options);
                })
                .toArray(CompletableFuture<?>[]::new);
        return CompletableFuture.allOf(waits).thenRun(clock::leave);
    }
}
