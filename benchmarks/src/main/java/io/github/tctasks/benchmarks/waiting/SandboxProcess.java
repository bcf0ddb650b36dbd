package io.github.tctasks.benchmarks.waiting;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.sandbox.SandboxMain;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sandbox in a process of its own, whose heap and threads are not counted.
 *
 * @param process the process
 * @param endpoint where the sandbox serves
 * @param credentials what it accepts
 */
public record SandboxProcess(Process process, String endpoint, Credentials credentials) implements AutoCloseable {

    private static final Pattern LINE =
            Pattern.compile("\"endpoint\":\"([^\"]+)\".*\"secretId\":\"([^\"]+)\".*\"secretKey\":\"([^\"]+)\"");

    /**
     * Starts a sandbox.
     *
     * @param arguments those of {@link SandboxMain}, such as {@code --enforce-rate-limits}
     * @return the sandbox, ready to serve
     * @throws IOException if the process does not start or refuses the arguments
     */
    public static SandboxProcess start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = process.inputReader(UTF_8).readLine();
        Matcher told = LINE.matcher(String.valueOf(line));
        if (!told.find()) {
            process.destroy();
            throw new IOException("The sandbox did not say where it serves: " + line);
        }
        return new SandboxProcess(process, told.group(1), Credentials.of(told.group(2), told.group(3)));
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
