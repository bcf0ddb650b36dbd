package io.github.tctasks.benchmarks.calls;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that call one client, each its next call when it has the answer to the last. */
final class Crew {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final TypedCall client;
    private final int threads;
    private final CountDownLatch measured;
    private final CountDownLatch read = new CountDownLatch(1);

    Crew(TypedCall client, int threads) {
        this.client = client;
        this.threads = threads;
        this.measured = new CountDownLatch(threads);
    }

    /**
     * Calls for a time.
     *
     * @param nanos how long
     * @return what it took; the JVM's compiler and collector are counted in the CPU time
     * @throws ExecutionException if a call failed
     */
    Map<String, Number> work(long nanos) throws ExecutionException, InterruptedException {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            Map<Long, Long> bytesBefore = allocated();
            long cpuBefore = SYSTEM.getProcessCpuTime();
            long begin = System.nanoTime();
            List<Future<Latencies>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(() -> worker(begin + nanos)));
            }
            measured.await();
            long took = System.nanoTime() - begin;
            long cpu = SYSTEM.getProcessCpuTime() - cpuBefore;
            long bytes = sum(bytesBefore, allocated());
            read.countDown();
            Latencies all = new Latencies();
            for (Future<Latencies> result : results) {
                all.add(result.get());
            }
            return figures(all, took, cpu, bytes);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Stays until the bytes of its thread have been read. */
    private Latencies worker(long end) throws Exception {
        Latencies latencies = new Latencies();
        try {
            for (long now = System.nanoTime(); now - end < 0; ) {
                if (!Objects.equals(client.requestId(), Canned.REQUEST_ID)) {
                    throw new IllegalStateException("A call got a wrong answer");
                }
                long then = System.nanoTime();
                latencies.record(then - now);
                now = then;
            }
        } finally {
            measured.countDown();
        }
        read.await();
        return latencies;
    }

    private static Map<Long, Long> allocated() {
        long[] ids = THREADS.getAllThreadIds();
        long[] bytes = THREADS.getThreadAllocatedBytes(ids);
        Map<Long, Long> allocated = new HashMap<>();
        for (int i = 0; i < ids.length; i++) {
            allocated.put(ids[i], bytes[i]);
        }
        return allocated;
    }

    private static long sum(Map<Long, Long> before, Map<Long, Long> after) {
        return after.entrySet().stream()
                .mapToLong(thread -> thread.getValue() - before.getOrDefault(thread.getKey(), 0L))
                .sum();
    }

    private static Map<String, Number> figures(Latencies all, long took, long cpu, long bytes) {
        Map<String, Number> figures = new HashMap<>();
        figures.put("calls", all.total());
        figures.put("callsPerSecond", all.total() * 1e9 / took);
        figures.put("cpuMicros", cpu / 1e3 / all.total());
        figures.put("bytes", bytes / (double) all.total());
        figures.put("p50Micros", all.percentile(0.5) / 1e3);
        figures.put("p90Micros", all.percentile(0.9) / 1e3);
        figures.put("p99Micros", all.percentile(0.99) / 1e3);
        figures.put("p999Micros", all.percentile(0.999) / 1e3);
        return figures;
    }
}
