package io.github.tctasks.catalogue.prove;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Proves many documents, a few at a time, each in one of a few processes. */
final class ProofRun {

    private static final int FEW = 10;

    private final int processes;
    private final int rounds;
    private final long seed;
    private final ResultFile results;
    private final PrintWriter progress;

    ProofRun(int processes, int rounds, long seed, ResultFile results, PrintWriter progress) {
        this.processes = processes;
        this.rounds = rounds;
        this.seed = seed;
        this.results = results;
        this.progress = progress;
    }

    /** Proves the documents that have no result yet, and returns the results of all. */
    List<ProofResult> run(List<Document> documents) throws IOException, InterruptedException {
        Queue<Document> left = new ConcurrentLinkedQueue<>(documents.stream()
                .filter(document -> results.get(document) == null)
                .toList());
        boolean brief = left.size() < FEW;
        ExecutorService threads = Executors.newFixedThreadPool(processes);
        try {
            List<Future<@Nullable Void>> ends = new ArrayList<>();
            for (int i = 0; i < processes; i++) {
                ends.add(threads.submit(() -> work(left, brief)));
            }
            for (Future<@Nullable Void> end : ends) {
                end.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("The proof was broken off: " + e.getCause(), e);
        } finally {
            threads.shutdownNow();
        }
        return documents.stream()
                .map(results::get)
                .filter(result -> result != null)
                .toList();
    }

    private @Nullable Void work(Queue<Document> left, boolean brief) throws IOException {
        try (WorkerProcess process = new WorkerProcess(brief, rounds, seed)) {
            for (Document next = left.poll(); next != null; next = left.poll()) {
                ProofResult result = process.prove(next);
                results.add(result);
                progress.printf(
                        "%s: actions %d, failures %d, %.1f s%n",
                        result.document(), result.actions(), result.failureCount(), result.totalMillis() / 1000.0);
            }
        }
        return null;
    }
}
