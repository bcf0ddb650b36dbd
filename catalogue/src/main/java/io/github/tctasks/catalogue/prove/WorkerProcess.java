package io.github.tctasks.catalogue.prove;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.catalogue.build.Forked;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A process of its own that proves documents, in 1 GiB: one that runs out of memory or time costs a document and not the run.
 * Used by one thread at a time.
 */
final class WorkerProcess implements AutoCloseable {

    private static final Duration LONGEST = Duration.ofMinutes(10);

    private final List<String> command;
    private @Nullable Process process;

    /**
     * Makes the process, which starts with the first document.
     *
     * @param brief whether it ends before better machine code would pay
     * @param rounds how much random JSON for each codec
     * @param seed what random JSON follows from
     */
    WorkerProcess(boolean brief, int rounds, long seed) {
        this.command = Forked.command(
                List.of(
                        "-Xmx1g",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        brief ? "-XX:TieredStopAtLevel=1" : "-XX:+TieredCompilation"),
                List.of(Worker.COMMAND, Integer.toString(rounds), Long.toString(seed)));
    }

    /** Proves a document; a process that ends instead of answering is a failure of the document. */
    ProofResult prove(Document document) throws IOException {
        Process running = running();
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                running::destroyForcibly, CompletableFuture.delayedExecutor(LONGEST.toSeconds(), TimeUnit.SECONDS));
        try {
            BufferedWriter ask = running.outputWriter(UTF_8);
            ask.write(Worker.line(document));
            ask.newLine();
            ask.flush();
            BufferedReader answers = running.inputReader(UTF_8);
            String answer = answers.readLine();
            return answer == null ? ended(document) : JsonMapper.shared().readValue(answer, ProofResult.class);
        } catch (IOException e) {
            return ended(document);
        } finally {
            end.cancel(false);
        }
    }

    private Process running() throws IOException {
        Process running = process;
        if (running == null || !running.isAlive()) {
            running = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process = running;
        }
        return running;
    }

    private ProofResult ended(Document document) {
        close();
        return ProofResult.failed(
                document.name(),
                "The process ended instead of answering: no more memory than 1 GiB, or more than " + LONGEST.toMinutes()
                        + " minutes.");
    }

    @Override
    public void close() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            process = null;
        }
    }
}
