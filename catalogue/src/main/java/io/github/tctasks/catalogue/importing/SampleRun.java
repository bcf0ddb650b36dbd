package io.github.tctasks.catalogue.importing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.catalogue.build.ClassPath;
import io.github.tctasks.sandbox.Sandbox;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Runs the sample in a process of its own, against a sandbox that serves the draft. */
final class SampleRun {

    private static final int LONGEST_SECONDS = 60;

    private SampleRun() {}

    /** What the sample prints. */
    static String run(ClientFolder folder, Path spec) throws IOException {
        try (Sandbox sandbox = Sandbox.builder().spec(spec).start()) {
            ProcessBuilder builder = new ProcessBuilder(List.of(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-Dstdout.encoding=UTF-8",
                            "-Dfile.encoding=UTF-8",
                            "-Dslf4j.internal.verbosity=ERROR",
                            "-cp",
                            folder.sampleClasses()
                                    + File.pathSeparator
                                    + folder.jar()
                                    + File.pathSeparator
                                    + ClassPath.ofCore(),
                            "Sample",
                            sandbox.endpoint().toString()))
                    .redirectErrorStream(true);
            builder.environment().put("TENCENTCLOUD_SECRET_ID", sandbox.secretId());
            builder.environment().put("TENCENTCLOUD_SECRET_KEY", sandbox.secretKey());
            List.of("TENCENTCLOUD_TOKEN", "TENCENTCLOUD_SECURITY_TOKEN").forEach(builder.environment()::remove);
            return outputOf(builder.start());
        }
    }

    private static String outputOf(Process sample) throws IOException {
        CompletableFuture<Void> end = CompletableFuture.runAsync(
                sample::destroyForcibly, CompletableFuture.delayedExecutor(LONGEST_SECONDS, TimeUnit.SECONDS));
        try {
            String output = new String(sample.getInputStream().readAllBytes(), UTF_8);
            if (sample.onExit().join().exitValue() != 0) {
                throw new IllegalStateException("The sample failed:\n" + output);
            }
            return output;
        } finally {
            end.cancel(false);
            sample.destroyForcibly();
        }
    }
}
