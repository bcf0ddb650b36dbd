package io.github.tctasks.benchmarks.waiting;

import feign.DefaultClient;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.time.TimeSource;
import io.github.tctasks.time.VirtualClock;
import io.github.tctasks.waiting.TaskHub;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;

/**
 * 10,000 waits over the five services at once, each polled by a call of its own, and 100,000 waits of CLB by the hundred: how
 * late ends are noticed, how many calls, threads and how much memory it takes.
 *
 * <p>Run with {@code java -cp benchmarks/target/benchmarks.jar io.github.tctasks.benchmarks.waiting.WaitLoad virtual} (some
 * seconds, on a virtual clock) or {@code ... sandbox} (seven minutes, against a sandbox in another process that enforces the
 * limits). It ends with exit code 1 if a bound does not hold.
 */
public final class WaitLoad {

    private static final int SINGLY = 10_000;
    private static final int BATCHED = 100_000;
    private static final double RATE = 20;
    private static final double SLACK = 1.1;
    private static final double MOST_MEBIBYTES = 64;
    private static final int MOST_THREADS = 8;
    private static final String ROW = "%-34s %8s %8s %8s %9s %9s %9s %9s %9s %8s%n";

    private boolean allHeld = true;

    private WaitLoad() {}

    /**
     * Runs the load and prints the table.
     *
     * @param arguments {@code virtual} or {@code sandbox}
     * @throws Exception if the sandbox cannot be started
     */
    public static void main(String[] arguments) throws Exception {
        WaitLoad load = new WaitLoad();
        System.out.printf(
                ROW,
                "waits",
                "number",
                "calls",
                "retries",
                "median s",
                "99 % s",
                "most s",
                "bound s",
                "heap MiB",
                "threads");
        if (arguments.length == 1 && arguments[0].equals("virtual")) {
            load.runVirtually();
        } else if (arguments.length == 1 && arguments[0].equals("sandbox")) {
            load.runOnSandbox();
        } else {
            throw new IllegalArgumentException("Say virtual or sandbox");
        }
        System.exit(load.allHeld ? 0 : 1);
    }

    private void runVirtually() {
        run("five services, virtual clock", SINGLY, 0.2 / RATE, TaskClients::singly);
        run("CLB by the hundred, virtual clock", BATCHED, 0.01 / RATE, TaskClients::batched);
    }

    private void run(
            String name, int size, double secondsPerWait, Function<TaskClients, List<TaskClients.Starter>> services) {
        // The second party is the caller, who holds time still until all waits have begun.
        VirtualClock clock = new VirtualClock(2);
        try (TaskHub hub = TaskHub.builder().time(clock).workers(0).build()) {
            CountingTransport transport = new CountingTransport(new VirtualProvider(clock));
            Credentials credentials = Credentials.of("id", "key");
            try (TaskClients clients = new TaskClients("http://127.0.0.1:1", credentials, transport, hub, clock)) {
                measure(name, clock, size, secondsPerWait, services.apply(clients), transport, clock::leave);
            }
        }
    }

    private void runOnSandbox() throws Exception {
        try (SandboxProcess sandbox = SandboxProcess.start("--enforce-rate-limits")) {
            runOn(sandbox, "five services, sandbox", SINGLY, 0.2 / RATE, TaskClients::singly);
            runOn(sandbox, "CLB by the hundred, sandbox", BATCHED, 0.01 / RATE, TaskClients::batched);
        }
    }

    private void runOn(
            SandboxProcess sandbox,
            String name,
            int size,
            double secondsPerWait,
            Function<TaskClients, List<TaskClients.Starter>> services) {
        TimeSource time = TimeSource.system();
        try (TaskHub hub = TaskHub.create()) {
            // HttpURLConnection, which has no threads: those that are counted are the hub's.
            CountingTransport transport = new CountingTransport(new DefaultClient(null, null));
            try (TaskClients clients =
                    new TaskClients(sandbox.endpoint(), sandbox.credentials(), transport, hub, time)) {
                measure(name, time, size, secondsPerWait, services.apply(clients), transport, () -> {});
            }
        }
    }

    private void measure(
            String name,
            TimeSource time,
            int size,
            double secondsPerWait,
            List<TaskClients.Starter> services,
            CountingTransport transport,
            Runnable allBegun) {
        ThreadMXBean threadsOfJvm = ManagementFactory.getThreadMXBean();
        threadsOfJvm.resetPeakThreadCount();
        int threadsBefore = threadsOfJvm.getThreadCount();
        double heapBefore = Memory.live();
        Load load = new Load(time, size);
        load.begin(services);
        double heap = Memory.live() - heapBefore;
        allBegun.run();
        load.await();
        int threads = threadsOfJvm.getPeakThreadCount() - threadsBefore;

        Duration bound = Duration.ofNanos((long) (SLACK * size * secondsPerWait * 1e9));
        Duration most = load.delay(1);
        allHeld &= most.compareTo(bound) <= 0 && threads <= MOST_THREADS && (size > SINGLY || heap <= MOST_MEBIBYTES);
        System.out.printf(
                ROW,
                name,
                size,
                transport.calls(),
                load.retries(),
                seconds(load.delay(0.5)),
                seconds(load.delay(0.99)),
                seconds(most),
                seconds(bound),
                "%.1f".formatted(heap),
                threads);
    }

    private static String seconds(Duration duration) {
        return "%.1f".formatted(duration.toNanos() / 1e9);
    }
}
