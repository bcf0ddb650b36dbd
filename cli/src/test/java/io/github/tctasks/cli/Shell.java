package io.github.tctasks.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.sandbox.Sandbox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs the command as a shell does, each time in a process of its own; {@code ENDPOINT} stands for the sandbox. */
record Shell(Sandbox sandbox, Path folder) {

    static final long LONGEST_SECONDS = 60;

    /** What a run of the command left behind. */
    record Outcome(int exitCode, String stdout, String stderr) {}

    Map<String, String> credentials() {
        return Map.of("TENCENTCLOUD_SECRET_ID", sandbox.secretId(), "TENCENTCLOUD_SECRET_KEY", sandbox.secretKey());
    }

    Outcome run(Map<String, String> environment, String... arguments) throws IOException, InterruptedException {
        return runWithInput(environment, "", arguments);
    }

    Outcome runWithInput(Map<String, String> environment, String input, String... arguments)
            throws IOException, InterruptedException {
        List<String> all = new ArrayList<>();
        for (String argument : arguments) {
            if (argument.equals("ENDPOINT")) {
                all.addAll(List.of("--endpoint", sandbox.endpoint().toString()));
            } else {
                all.add(argument);
            }
        }
        Files.writeString(folder.resolve("stdin"), input);
        Process process = start(environment, all);
        boolean ended = process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("%s ends", all).isTrue();
        return new Outcome(
                process.exitValue(),
                Files.readString(folder.resolve("stdout"), UTF_8),
                Files.readString(folder.resolve("stderr"), UTF_8));
    }

    Process start(Map<String, String> environment, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TcTask.class.getName()));
        command.addAll(arguments);
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("TENCENTCLOUD_") || name.startsWith("TCCLI_"));
        builder.environment().putAll(environment);
        builder.redirectError(folder.resolve("stderr").toFile());
        if (!arguments.get(0).equals("sandbox")) {
            builder.redirectInput(folder.resolve("stdin").toFile());
            builder.redirectOutput(folder.resolve("stdout").toFile());
        }
        return builder.start();
    }
}
