package io.github.tctasks.benchmarks.calls;

import java.lang.management.CompilationMXBean;
import java.lang.management.ManagementFactory;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Warms up one client and measures it with a growing number of threads; runs in a JVM of its own. */
final class ClientProcess {

    private static final CompilationMXBean COMPILER = ManagementFactory.getCompilationMXBean();
    private static final long SLICE = TimeUnit.SECONDS.toNanos(1);
    private static final long QUIET_MILLIS = 30;

    private ClientProcess() {}

    /**
     * Measures.
     *
     * @param args the client, the server, the most milliseconds of the warm-up, the milliseconds of measurement, numbers of
     *     threads
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        TypedCall client = Clients.connect(args[0], args[1]);
        for (int i = 4; i < args.length; i++) {
            int threads = Integer.parseInt(args[i]);
            warmUp(client, threads, nanos(args[2]));
            Map<String, Number> figures = new Crew(client, threads).work(nanos(args[3]));
            figures.forEach((name, value) -> System.out.println(threads + " " + name + " " + value));
        }
        // Some clients keep threads that are no daemons.
        System.exit(0);
    }

    /** Calls until the JVM's compiler, which shares the core with the client, has next to nothing left to do. */
    private static void warmUp(TypedCall client, int threads, long most) throws Exception {
        long begin = System.nanoTime();
        long compiled;
        do {
            compiled = COMPILER.getTotalCompilationTime();
            new Crew(client, threads).work(SLICE);
            compiled = COMPILER.getTotalCompilationTime() - compiled;
        } while (compiled > QUIET_MILLIS && System.nanoTime() - begin < most);
    }

    private static long nanos(String millis) {
        return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(millis));
    }
}
