package io.github.tctasks.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where figures were taken. */
public final class Environment {

    private static final Path CPU = Path.of("/proc/cpuinfo");

    private Environment() {}

    /**
     * Describes this machine, this JVM and the commit in the working directory.
     *
     * @return values by name
     * @throws IOException if the machine cannot be read
     */
    public static Map<String, Object> describe() throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("cpu", cpu());
        values.put("cores", Runtime.getRuntime().availableProcessors());
        values.put("os", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        values.put("jdk", System.getProperty("java.vm.name") + " " + Runtime.version());
        values.put("commit", commit());
        values.put("time", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        return values;
    }

    private static String cpu() throws IOException {
        if (!Files.exists(CPU)) {
            return System.getProperty("os.arch");
        }
        try (Stream<String> lines = Files.lines(CPU)) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        }
    }

    /** The results of the run itself are no change of what is measured. */
    private static String commit() throws IOException {
        boolean changed = !git("status", "--porcelain", "--untracked-files=no", "--", ".", ":!benchmarks/results")
                .isEmpty();
        return git("rev-parse", "--short=12", "HEAD") + (changed ? " and changes" : "");
    }

    private static String git(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        Process git = new ProcessBuilder(command).redirectErrorStream(true).start();
        return new String(git.getInputStream().readAllBytes(), UTF_8).strip();
    }
}
