package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

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

    @Test
    void next_countsForEachServiceAndId() {
        TaskProgress progress = new TaskProgress(10);
        assertThat(List.of(progress.next("a", "1"), progress.next("a", "1"), progress.next("b", "1")))
                .containsExactly(0, 1, 0);
    }

    @Test
    void next_overCapacity_forgetsTheTaskNotAskedAboutForLongest() {
        TaskProgress progress = new TaskProgress(2);
        progress.next("a", "1");
        progress.next("a", "2");
        progress.next("a", "1");
        progress.next("a", "3");
        assertThat(progress.next("a", "1")).isEqualTo(2);
        assertThat(progress.next("a", "2")).isZero();
    }

    @Test
    void next_inManyThreads_countsEachPollOnce() throws Exception {
        TaskProgress progress = new TaskProgress(10);
        Set<Integer> seen = ConcurrentHashMap.newKeySet();
        Callable<Void> poller = () -> {
            IntStream.range(0, 1000).forEach(i -> seen.add(progress.next("a", "1")));
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
}
