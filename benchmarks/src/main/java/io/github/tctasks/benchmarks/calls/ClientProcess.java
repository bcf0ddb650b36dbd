package io.github.tctasks.benchmarks.calls;

import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Warms up one client and measures it with a growing number of threads; runs in a JVM of its own. */
final class ClientProcess {

    private ClientProcess() {}

    /**
     * Measures.
     *
     * @param args the client, the server, calls and most milliseconds of the warm-up, milliseconds of settling and of
     *     measurement, numbers of threads
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        TypedCall client = Clients.connect(args[0], args[1]);
        new Crew(client, 1).work(nanos(args[3]), Long.parseLong(args[2]));
        for (int i = 6; i < args.length; i++) {
            int threads = Integer.parseInt(args[i]);
            new Crew(client, threads).work(nanos(args[4]), Long.MAX_VALUE);
            Map<String, Number> figures = new Crew(client, threads).work(nanos(args[5]), Long.MAX_VALUE);
            figures.forEach((name, value) -> System.out.println(threads + " " + name + " " + value));
        }
        // Some clients keep threads that are no daemons.
        System.exit(0);
    }

    private static long nanos(String millis) {
        return TimeUnit.MILLISECONDS.toNanos(Long.parseLong(millis));
    }
}
