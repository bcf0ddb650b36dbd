package io.github.tctasks.benchmarks;

import io.github.tctasks.benchmarks.waiting.SandboxProcess;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;

/**
 * A million calls by 64 threads over one client of each service, to a sandbox of which one answer in nine is spoilt: each call
 * ends with its own right answer or an exception that is meant for what went wrong.
 *
 * <p>Run with {@code java -cp benchmarks/target/benchmarks.jar io.github.tctasks.benchmarks.FaultLoad [CALLS]}. It prints a table of
 * outcomes, and ends with exit code 1 on any other outcome, a call that does not end, or a thread that stays.
 */
public final class FaultLoad {

    private static final int THREADS = 64;
    private static final int CALLS = 1_000_000;
    private static final long STALL_SECONDS = 30;
    private static final long THREAD_MILLIS = 10_000;

    /** The faults spoil 10.1 of 100 answers; what is left on a connection by one of them spoils the next call too. */
    private static final double RIGHT_SHARE = 0.87;

    /** A thread of the JDK's that all users of time-outs share. */
    private static final String SHARED_THREAD = "CompletableFutureDelayScheduler";

    /** The faults and their shares, of which that which every caller waits out is the smallest. */
    private static final Map<String, String> FAULTS = new TreeMap<>(Map.ofEntries(
            Map.entry("delay-20", "0.01"),
            Map.entry("reset", "0.01"),
            Map.entry("close", "0.01"),
            Map.entry("half", "0.01"),
            Map.entry("length-short", "0.01"),
            Map.entry("length-long", "0.001"),
            Map.entry("http-503", "0.01"),
            Map.entry("html-200", "0.01"),
            Map.entry("garbage", "0.01"),
            Map.entry("wrong-types", "0.01"),
            Map.entry("throttling", "0.01"),
            Map.entry("redirect-302", "0.01")));

    private static final Set<String> DESIGNED = Set.of(
            CheckedCalls.RIGHT,
            "transport 0",
            "transport 302",
            "transport 503",
            "malformed",
            "malformed, damaged",
            "service RequestLimitExceeded");

    private final Map<String, LongAdder> outcomes = new ConcurrentHashMap<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final LongAdder ended = new LongAdder();
    private final int calls;

    private FaultLoad(int calls) {
        this.calls = calls;
    }

    /**
     * Runs the load and prints the table.
     *
     * @param arguments the number of calls, or nothing for a million
     * @throws Exception if the sandbox cannot be started
     */
    public static void main(String[] arguments) throws Exception {
        FaultLoad load = new FaultLoad(arguments.length == 0 ? CALLS : Integer.parseInt(arguments[0]));
        List<String> complaints = load.run();
        complaints.forEach(System.out::println);
        System.exit(complaints.isEmpty() ? 0 : 1);
    }

    private List<String> run() throws Exception {
        String[] faults = FAULTS.entrySet().stream()
                .flatMap(fault -> List.of("--fault", fault.getKey() + "=" + fault.getValue()).stream())
                .toArray(String[]::new);
        try (SandboxProcess sandbox = SandboxProcess.start(faults)) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            List<String> complaints = new ArrayList<>();
            long begin = System.nanoTime();
            try (CheckedCalls clients = new CheckedCalls(sandbox.endpoint(), sandbox.credentials())) {
                if (!callAll(clients)) {
                    complaints.add(
                            "No call has ended for " + STALL_SECONDS + " s; " + (calls - ended.sum()) + " are left");
                    print(begin);
                    return complaints;
                }
            }
            print(begin);
            outcomes.keySet().stream()
                    .filter(outcome -> !DESIGNED.contains(outcome))
                    .forEach(outcome -> complaints.add("Not designed: " + outcome));
            long right =
                    outcomes.getOrDefault(CheckedCalls.RIGHT, new LongAdder()).sum();
            if (right < RIGHT_SHARE * calls) {
                complaints.add("Only %d right answers of %d calls".formatted(right, calls));
            }
            threadsSince(before).forEach(name -> complaints.add("Thread left: " + name));
            return complaints;
        }
    }

    /** Returns whether all calls have ended; false as soon as none does for a while. */
    private boolean callAll(CheckedCalls clients) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        for (int i = 0; i < THREADS; i++) {
            threads.execute(() -> callOn(clients));
        }
        threads.shutdown();
        long seen = -1;
        while (!threads.awaitTermination(STALL_SECONDS, TimeUnit.SECONDS)) {
            if (ended.sum() == seen) {
                return false;
            }
            seen = ended.sum();
        }
        return true;
    }

    private void callOn(CheckedCalls clients) {
        for (int number = begun.getAndIncrement(); number < calls; number = begun.getAndIncrement()) {
            String outcome;
            try {
                outcome = clients.outcome(number);
            } catch (RuntimeException e) {
                outcome = e.toString();
            }
            outcomes.computeIfAbsent(outcome, key -> new LongAdder()).increment();
            ended.increment();
        }
    }

    private void print(long begin) {
        double seconds = (System.nanoTime() - begin) / 1e9;
        System.out.printf("%-34s %10s %8s%n", "outcome", "calls", "share");
        new TreeMap<>(outcomes)
                .forEach((outcome, count) -> System.out.printf(
                        "%-34s %10d %7.2f%%%n", outcome, count.sum(), 100.0 * count.sum() / ended.sum()));
        System.out.printf(
                "%d of %d calls in %.1f s, %.0f a second%n", ended.sum(), calls, seconds, ended.sum() / seconds);
    }

    private static Set<String> threadsSince(Set<Thread> before) throws InterruptedException {
        Set<Thread> since = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> !before.contains(thread))
                .filter(thread -> !thread.getName().equals(SHARED_THREAD))
                .collect(Collectors.toSet());
        for (Thread thread : since) {
            thread.join(THREAD_MILLIS);
        }
        return since.stream().filter(Thread::isAlive).map(Thread::getName).collect(Collectors.toSet());
    }
}
