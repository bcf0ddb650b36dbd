package io.github.tctasks.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whole calls over loopback: each client, on one core, asks a server in another process on another core for the same small
 * answer, with 1, 8 and 64 threads. Throughput, latency, CPU time and allocation of the client.
 *
 * <p>{@code benchmarks/run} runs it with all others. Alone, once that has been built: {@code java -cp
 * benchmarks/target/benchmarks.jar io.github.tctasks.benchmarks.calls.WholeCall quick calls.json} (some two minutes), or
 * {@code full} (some ten); names of {@link Peer}s may follow.
 */
public final class WholeCall {

    // One thread comes last: its calls are too few to bring the compiler to rest on a core that it shares with them.
    private static final String[] THREADS = {"8", "64", "1"};

    /** Most milliseconds of each warm-up, and milliseconds of measurement. */
    private static final String[] FULL = {"25000", "2000"};

    private static final String[] QUICK = {"3000", "700"};

    private WholeCall() {}

    /**
     * Measures, prints a table and writes a file.
     *
     * @param args {@code quick} or {@code full}, the file, and clients if not all
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        boolean full = args[0].equals("full");
        int rounds = full ? 2 : 1;
        String[] times = full ? FULL : QUICK;
        List<Peer> peers = args.length == 2
                ? List.of(Peer.values())
                : Arrays.stream(args).skip(2).map(Peer::valueOf).toList();
        List<Map<String, Object>> results = new ArrayList<>();
        Process server = ChildJvm.server();
        try {
            String endpoint = server.inputReader(UTF_8).readLine();
            for (int round = 1; round <= rounds; round++) {
                for (Peer peer : peers) {
                    results.addAll(measure(peer, endpoint, times, round));
                }
            }
        } finally {
            server.destroy();
        }
        Map<String, Object> document = Environment.describe();
        document.put("pinned", ChildJvm.canPin());
        document.put("results", results);
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]), document);
    }

    private static Collection<Map<String, Object>> measure(Peer peer, String endpoint, String[] times, int round)
            throws IOException, InterruptedException {
        Set<Path> classPath = new LinkedHashSet<>(peer.jars());
        classPath.add(Peer.OWN_CLASSES);
        List<String> arguments = new ArrayList<>(List.of(peer.name(), endpoint));
        arguments.addAll(List.of(times));
        arguments.addAll(List.of(THREADS));
        Process client = ChildJvm.start(
                ChildJvm.CLIENT_CORE,
                List.of(),
                classPath,
                ClientProcess.class.getName(),
                arguments.toArray(String[]::new));
        Map<String, Map<String, Double>> byThreads = new LinkedHashMap<>();
        for (String line : ChildJvm.lines(client)) {
            String[] words = line.split(" ", 3);
            byThreads.computeIfAbsent(words[0], threads -> new TreeMap<>()).put(words[1], Double.valueOf(words[2]));
        }
        return byThreads.entrySet().stream()
                .map(entry -> row(peer, round, entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Map<String, Object> row(Peer peer, int round, String threads, Map<String, Double> figures) {
        System.out.printf(
                "%-24s %2s threads: %7.0f calls/s, %6.1f us CPU, %7.0f B, p50 %6.0f p99 %6.0f us%n",
                peer.title(),
                threads,
                figures.get("callsPerSecond"),
                figures.get("cpuMicros"),
                figures.get("bytes"),
                figures.get("p50Micros"),
                figures.get("p99Micros"));
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("client", peer.title());
        row.put("threads", Integer.valueOf(threads));
        row.put("round", round);
        row.putAll(figures);
        return row;
    }
}
