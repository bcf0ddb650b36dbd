package io.github.tctasks.catalogue.scale;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.catalogue.build.ClassPath;
import io.github.tctasks.catalogue.build.Folders;
import io.github.tctasks.catalogue.build.Forked;
import io.github.tctasks.catalogue.build.Generation;
import io.github.tctasks.catalogue.build.Jars;
import io.github.tctasks.catalogue.build.SourceCompiler;
import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** One step, measured in a process of its own, so that none is the faster for what came before. */
public final class StepProcess {

    /** The command of the process. */
    public static final String COMMAND = "scale-step";

    private StepProcess() {}

    /** Measures a client of some actions. */
    static Step measure(Path metadata, Set<String> actions) throws IOException {
        Path list = Files.createTempFile("actions", ".txt");
        try {
            Files.write(list, actions);
            long start = System.nanoTime();
            Process process = new ProcessBuilder(Forked.command(
                            List.of("-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"),
                            List.of(COMMAND, metadata.toString(), list.toString())))
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String answer = new String(process.getInputStream().readAllBytes(), UTF_8);
            if (process.onExit().join().exitValue() != 0) {
                throw new IllegalStateException(
                        "A client of " + actions.size() + " actions cannot be made in 1 GiB: " + answer);
            }
            return JsonMapper.shared().readValue(answer, Step.class).whole(millisSince(start));
        } finally {
            Files.delete(list);
        }
    }

    /**
     * Makes the client, and prints what it cost as a line of JSON.
     *
     * @param arguments the metadata, and the file that lists the actions
     * @param out where the line goes
     * @throws IOException if a file cannot be read or written
     */
    public static void run(List<String> arguments, PrintStream out) throws IOException {
        Set<String> actions = new LinkedHashSet<>(Files.readAllLines(Path.of(arguments.get(1))));
        Path work = Files.createTempDirectory("scale");
        try {
            out.println(JsonMapper.shared().writeValueAsString(step(Path.of(arguments.get(0)), actions, work)));
        } finally {
            Folders.delete(work);
        }
    }

    private static Step step(Path metadata, Set<String> actions, Path work) throws IOException {
        long start = System.nanoTime();
        Draft draft = Draft.read(metadata, null, actions);
        Path spec = draft.writeTo(work.resolve("specs"));
        long draftMillis = millisSince(start);
        start = System.nanoTime();
        Path sources = Generation.run(spec, work);
        long generateMillis = millisSince(start);
        start = System.nanoTime();
        Path classes = work.resolve("classes");
        List<String> said = SourceCompiler.of(ClassPath.ofCore()).compile(sources, classes, true);
        long compileMillis = millisSince(start);
        if (!said.isEmpty()) {
            throw new IllegalStateException(said.get(0));
        }
        long jarBytes = Jars.pack(classes, work.resolve("client.jar"), draft.packageName());
        SpecTypes types = SpecTypes.of(draft);
        return new Step(
                types.actions().size(),
                types.names().size(),
                draftMillis,
                generateMillis,
                compileMillis,
                ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .map(Duration::toMillis)
                        .orElse(0L),
                0,
                PeakMemory.bytes(),
                jarBytes);
    }

    private static long millisSince(long start) {
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }
}
