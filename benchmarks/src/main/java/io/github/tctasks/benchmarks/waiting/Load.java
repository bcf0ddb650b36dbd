package io.github.tctasks.benchmarks.waiting;

import io.github.tctasks.error.SdkException;
import io.github.tctasks.task.TaskSnapshot;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.waiting.WaitListener;
import io.github.tctasks.waiting.WaitOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/** Many waits at once, and how late the end of each is noticed. */
final class Load {

    private static final Duration TIMEOUT = Duration.ofHours(1);
    private static final long SHORTEST_MILLIS = 1_000;
    private static final long LONGEST_MILLIS = 121_000;

    private final TimeSource time;
    private final long[] delays;
    private final AtomicLong retries = new AtomicLong();
    private final List<CompletableFuture<?>> waits = new ArrayList<>();

    /** Prepares a number of waits. */
    Load(TimeSource time, int size) {
        this.time = time;
        this.delays = new long[size];
    }

    /** Begins the waits, spread evenly over the services; the times that tasks take are spread evenly too. */
    void begin(List<TaskClients.Starter> services) {
        int each = delays.length / services.size();
        List<Integer> order = new ArrayList<>(IntStream.range(0, each).boxed().toList());
        Collections.shuffle(order, new Random(1));
        for (int i = 0; i < each; i++) {
            long millis = SHORTEST_MILLIS + (LONGEST_MILLIS - SHORTEST_MILLIS) * order.get(i) / each;
            for (int service = 0; service < services.size(); service++) {
                Watch watch = new Watch(i * services.size() + service, millis);
                WaitOptions options = WaitOptions.timeout(TIMEOUT).withListener(watch);
                waits.add(services.get(service).begin(millis, i, options).thenRun(watch::ended));
            }
        }
    }

    /** Blocks until all have succeeded. */
    void await() {
        CompletableFuture.allOf(waits.toArray(CompletableFuture[]::new)).join();
        Arrays.sort(delays);
    }

    /** Returns the delay that a part of the waits did not exceed, after the end. */
    Duration delay(double part) {
        return Duration.ofNanos(delays[(int) Math.round(part * (delays.length - 1))]);
    }

    /** Returns how many waits had to repeat a poll, which the service has refused. */
    long retries() {
        return retries.get();
    }

    /** A task runs from its first query on, which cannot be later than its first answer. */
    private final class Watch implements WaitListener {

        private final int number;
        private final long millis;
        private long firstAnswer = -1;

        Watch(int number, long millis) {
            this.number = number;
            this.millis = millis;
        }

        @Override
        public void onSnapshot(TaskSnapshot<?> task) {
            if (firstAnswer < 0) {
                firstAnswer = time.nanoTime();
            }
        }

        @Override
        public void onRetry(String taskId, SdkException failure, Duration delay) {
            retries.incrementAndGet();
        }

        void ended() {
            delays[number] = time.nanoTime() - firstAnswer - millis * 1_000_000;
        }
    }
}
