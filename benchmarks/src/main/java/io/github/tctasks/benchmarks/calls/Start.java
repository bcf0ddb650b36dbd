package io.github.tctasks.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * From the start of a fresh JVM to its first typed answer, the classes that it loads for it, and the jars that it needs.
 * Every JVM has all cores. The rounds go through all clients, so that what disturbs one disturbs the others.
 *
 * <p>{@code benchmarks/run} runs it with all others. Alone, once that has been built: {@code java -cp
 * benchmarks/target/benchmarks.jar io.github.tctasks.benchmarks.calls.Start quick start.json} (some 40 seconds), or
 * {@code full} (some 75).
 */
public final class Start {

    private static final List<Peer> PEERS = List.of(Peer.OURS, Peer.URL_CONNECTION, Peer.VENDOR, Peer.BARE);
    private static final int THROWN_AWAY = 3;

    private Start() {}

    /**
     * Measures, prints a table and writes a file.
     *
     * @param args {@code quick} or {@code full}, and the file
     * @throws Exception if a call fails
     */
    public static void main(String[] args) throws Exception {
        int rounds = args[0].equals("full") ? 21 : 11;
        Map<Peer, List<Double>> millis = new LinkedHashMap<>();
        List<Map<String, Object>> results = new ArrayList<>();
        Process server = ChildJvm.server();
        try {
            String endpoint = server.inputReader(UTF_8).readLine();
            for (int round = -THROWN_AWAY; round < rounds; round++) {
                for (Peer peer : PEERS) {
                    double took = millis(peer, endpoint, null);
                    if (round >= 0) {
                        millis.computeIfAbsent(peer, first -> new ArrayList<>()).add(took);
                    }
                }
            }
            for (Peer peer : PEERS) {
                results.add(row(peer, millis.getOrDefault(peer, List.of()), classes(peer, endpoint)));
            }
        } finally {
            server.destroy();
        }
        Map<String, Object> document = Environment.describe();
        document.put("results", results);
        JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValue(Path.of(args[1]), document);
    }

    private static double millis(Peer peer, String endpoint, @Nullable Path log)
            throws IOException, InterruptedException {
        Set<Path> classPath = new LinkedHashSet<>(peer.jars());
        classPath.add(Peer.OWN_CLASSES);
        List<String> options = log == null ? List.of() : List.of("-Xlog:class+load:file=" + log);
        long begin = System.nanoTime();
        Process process = ChildJvm.start(
                ChildJvm.ANY_CORE, options, classPath, FirstAnswer.class.getName(), peer.name(), endpoint);
        String answer = process.inputReader(UTF_8).readLine();
        long end = System.nanoTime();
        if (!"true".equals(answer) || process.waitFor() != 0) {
            throw new IOException(peer.title() + " got no answer");
        }
        return (end - begin) / 1e6;
    }

    /** Counts in a run of its own, since the log takes time. */
    private static long classes(Peer peer, String endpoint) throws IOException, InterruptedException {
        Path log = Files.createTempFile("classes", ".log");
        try {
            millis(peer, endpoint, log);
            try (Stream<String> lines = Files.lines(log)) {
                return lines.filter(line -> line.contains(" source: ")).count();
            }
        } finally {
            Files.delete(log);
        }
    }

    private static Map<String, Object> row(Peer peer, List<Double> millis, long classes) throws IOException {
        List<Double> sorted = millis.stream().sorted().toList();
        Map<String, Object> jars = new LinkedHashMap<>();
        long bytes = 0;
        long bouncyCastle = 0;
        for (Path jar : peer.jars()) {
            String name = jar.getFileName().toString();
            long size = Files.size(jar);
            jars.put(name, size);
            bytes += size;
            bouncyCastle += name.startsWith("bcprov") ? size : 0;
        }
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("client", peer.title());
        row.put("millis", sorted.get(sorted.size() / 2));
        row.put("classes", classes);
        row.put("jarCount", jars.size());
        row.put("jarBytes", bytes);
        row.put("jarBytesWithoutBouncyCastle", bytes - bouncyCastle);
        row.put("runs", millis);
        row.put("jars", jars);
        System.out.printf(
                "%-24s %6.0f ms, %5d classes, %2d jars of %,d bytes, %,d without Bouncy Castle%n",
                peer.title(), sorted.get(sorted.size() / 2), classes, jars.size(), bytes, bytes - bouncyCastle);
        return row;
    }
}
