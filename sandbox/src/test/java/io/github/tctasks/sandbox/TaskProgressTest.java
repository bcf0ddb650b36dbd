package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The memory of tasks is exact and bounded. */
class TaskProgressTest {

    private static final Instant START = Instant.parse("2026-06-03T04:05:06Z");

    @Test
    void next_countsForEachServiceAndId() {
        TaskProgress progress = new TaskProgress(10);
        assertThat(List.of(polls(progress, "a", "1"), polls(progress, "a", "1"), polls(progress, "b", "1")))
                .containsExactly(0, 1, 0);
    }

    @Test
    void next_overCapacity_forgetsTheTaskNotAskedAboutForLongest() {
        TaskProgress progress = new TaskProgress(2);
        polls(progress, "a", "1");
        polls(progress, "a", "2");
        polls(progress, "a", "1");
        polls(progress, "a", "3");
        assertThat(polls(progress, "a", "1")).isEqualTo(2);
        assertThat(polls(progress, "a", "2")).isZero();
    }

    @Test
    void next_keepsTheTimeOfTheFirstQuery() {
        TaskProgress progress = new TaskProgress(10);
        assertThat(progress.next("a", "1", START).first()).isEqualTo(START);
        assertThat(progress.next("a", "1", START.plusNanos(1)).first()).isEqualTo(START);
        assertThat(progress.next("a", "1", START.plusNanos(2)).first()).isEqualTo(START);
    }

    @Test
    void peek_tellsWhatNextWouldAndCountsNothing() {
        TaskProgress progress = new TaskProgress(10);
        assertThat(progress.peek("a", "1", START)).isEqualTo(new TaskProgress.Past(0, START));
        assertThat(progress.next("a", "1", START.plusNanos(1))).isEqualTo(new TaskProgress.Past(0, START.plusNanos(1)));
        assertThat(progress.peek("a", "1", START.plusNanos(2))).isEqualTo(new TaskProgress.Past(1, START.plusNanos(1)));
    }

    @Test
    void next_inManyThreads_countsEachPollOnce() throws Exception {
        TaskProgress progress = new TaskProgress(10);
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Callable<Void> poller = () -> {
            IntStream.range(0, 1000).forEach(i -> seen.add(polls(progress, "a", "1")));
            return null;
        };
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : threads.invokeAll(List.of(poller, poller, poller, poller))) {
                done.get();
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(seen).hasSize(4000);
    }

    private static int polls(TaskProgress progress, String service, String id) {
        return progress.next(service, id, START).polls();
    }
}
