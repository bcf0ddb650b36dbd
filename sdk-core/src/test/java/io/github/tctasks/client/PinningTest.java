package io.github.tctasks.client;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.RawServer;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledForJreRange;
import org.junit.jupiter.api.condition.JRE;
import org.junit.jupiter.api.io.TempDir;

/** A call on a virtual thread must not hold on to the thread that carries it. */
@Timeout(120)
class PinningTest {

    // Held for a few instructions, and never while anything is sent, awaited or run for others.
    private static final List<String> BRIEF_MONITORS =
            List.of("AsyncCall", "ClockOffset", "PooledCallThreads", "SharedAttempt");

    @TempDir
    private Path folder;

    /** Up to JDK 23 a monitor pins; the locks of java.util.concurrent do not. */
    @Test
    void classesOfACall_useNoMonitor() throws Exception {
        List<String> classes = new ArrayList<>();
        Path root = Path.of(SdkException.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        for (String name : List.of("api", "client", "credentials", "endpoint", "json", "retry", "signing")) {
            try (Stream<Path> files = Files.walk(root.resolve("io/github/tctasks/" + name))) {
                files.map(Path::toString)
                        .filter(file -> file.endsWith(".class"))
                        .filter(file ->
                                BRIEF_MONITORS.stream().noneMatch(brief -> file.endsWith("/" + brief + ".class")))
                        .forEach(classes::add);
            }
        }
        List<String> arguments = new ArrayList<>(List.of("-p", "-c"));
        arguments.addAll(classes);
        StringWriter code = new StringWriter();
        PrintWriter out = new PrintWriter(code, true);
        ToolProvider.findFirst("javap").orElseThrow().run(out, out, arguments.toArray(new String[0]));

        assertThat(code.toString()).contains("class io.github.tctasks.client.CallHandler");
        assertThat(code.toString().lines().filter(PinningTest::usesAMonitor)).isEmpty();
    }

    private static boolean usesAMonitor(String line) {
        return line.contains("monitorenter") || line.matches("  (\\w+ )*synchronized .*");
    }

    @Test
    @EnabledForJreRange(min = JRE.JAVA_21)
    void callsOnVirtualThreads_pinNoCarrier() throws Exception {
        Path recorded = folder.resolve("pinned.jfr");
        try (Recording recording = new Recording();
                RawServer server =
                        RawServer.start((request, reply) -> reply.ok("{\"Response\":{\"Status\":\"Done\"}}"));
                JobClient client = JobClient.builder()
                        .credentials(Credentials.of("AKIDexample", "secretExample"))
                        .retryPolicy(RetryPolicy.none())
                        .endpoint(server.url())
                        .build()) {
            recording.enable("jdk.VirtualThreadPinned").withoutThreshold().withStackTrace();
            recording.start();
            callOnVirtualThreads(client, 200);
            recording.stop();
            recording.dump(recorded);
        }

        assertThat(RecordingFile.readAllEvents(recorded).stream().filter(PinningTest::isOurs))
                .isEmpty();
    }

    private static void callOnVirtualThreads(JobClient client, int calls) throws Exception {
        // The method is there from JDK 21 on; the tests are compiled for 17.
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        try {
            List<Future<String>> answers = new ArrayList<>();
            for (int i = 0; i < calls; i++) {
                answers.add(threads.submit(
                        () -> client.describeJob(DescribeJobRequest.of("job-1")).status()));
            }
            for (Future<String> answer : answers) {
                assertThat(answer.get(60, TimeUnit.SECONDS)).isEqualTo("Done");
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static boolean isOurs(RecordedEvent event) {
        return event.getStackTrace() == null
                || event.getStackTrace().getFrames().stream()
                        .anyMatch(frame -> frame.getMethod().getType().getName().startsWith("io.github.tctasks."));
    }
}
