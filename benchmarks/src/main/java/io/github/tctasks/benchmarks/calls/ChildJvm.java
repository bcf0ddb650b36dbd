package io.github.tctasks.benchmarks.calls;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Starts JVMs of this JDK, each on a core of its own where {@code taskset} is at hand. */
final class ChildJvm {

    /** The core of the client. */
    static final int CLIENT_CORE = 0;

    /** No core in particular. */
    static final int ANY_CORE = -1;

    /** The core of the server. */
    static final int SERVER_CORE = 1;

    private static final Path TASKSET = Path.of("/usr/bin/taskset");

    private ChildJvm() {}

    static boolean canPin() {
        return Files.isExecutable(TASKSET) && Runtime.getRuntime().availableProcessors() > SERVER_CORE;
    }

    /** Starts the server, which says first where it serves. */
    static Process server() throws IOException {
        List<String> classPath = List.of(System.getProperty("java.class.path"));
        return start(SERVER_CORE, List.of(), classPath, CannedServer.class.getName());
    }

    static Process start(int core, List<String> options, Collection<?> classPath, String mainClass, String... arguments)
            throws IOException {
        List<String> command = new ArrayList<>();
        if (core != ANY_CORE && canPin()) {
            command.addAll(List.of(TASKSET.toString(), "-c", Integer.toString(core)));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.add("-cp");
        command.add(classPath.stream().map(Object::toString).collect(Collectors.joining(File.pathSeparator)));
        command.add(mainClass);
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Returns what a process prints until it ends. */
    static List<String> lines(Process process) throws IOException, InterruptedException {
        try (BufferedReader output = process.inputReader(UTF_8)) {
            List<String> lines = output.lines().toList();
            if (process.waitFor() != 0) {
                throw new IOException("A process that was measured failed: " + process.info());
            }
            return lines;
        } finally {
            process.destroy();
        }
    }
}
