package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The sandbox as a program. */
@Timeout(60)
class SandboxMainTest {

    private static final Instant NOW = Instant.parse("2026-06-03T04:05:06Z");

    @Test
    void main_printsOneLineOfJson_andServesUntilItIsEnded() throws Exception {
        Process program = start(Map.of("TENCENTCLOUD_SECRET_ID", "my-id"), "--port", "0");
        try (BufferedReader out = program.inputReader(UTF_8)) {
            JsonNode line = Json.parse(out.readLine());
            assertThat(line.propertyNames()).containsExactly("endpoint", "secretId", "secretKey");
            assertThat(line.path("secretId").asString()).isEqualTo("my-id");
            assertThat(line.path("secretKey").asString()).hasSize(32);
            assertThat(line.path("endpoint").asString()).matches("http://127\\.0\\.0\\.1:\\d+");
            String answer = RawHttp.exchange(
                    URI.create(line.path("endpoint").asString()),
                    "GET /x HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 404");
            assertThat(program.isAlive()).isTrue();
            program.toHandle().destroy();
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(out.readLine()).isNull();
        } finally {
            program.destroyForcibly();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--port",
                "--port x",
                "--port 65536",
                "--port -1",
                "--prot 1",
                "1",
                "--port 1 2",
                "--port 1 --port 1",
                "--fault",
                "--fault reset",
                "--fault reset=2",
                "--fault reset=-1",
                "--fault reset=NaN",
                "--fault reset=0.5=0.5"
            })
    void main_wrongArguments_endsWithCode2AndTheUsage(String arguments) throws Exception {
        Process program = start(Map.of(), arguments.split(" ", -1));
        try (BufferedReader err = program.errorReader(UTF_8)) {
            assertThat(program.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(program.exitValue()).isEqualTo(2);
            assertThat(err.readLine()).contains("--port N", "--enforce-rate-limits", "--fault NAME=SHARE");
        } finally {
            program.destroyForcibly();
        }
    }

    @Test
    void serve_takesCredentialsAndTokenFromTheEnvironment_andStopsWhenInterrupted() throws Exception {
        Map<String, String> environment = Map.of(
                "TENCENTCLOUD_SECRET_ID", "my-id",
                "TENCENTCLOUD_SECRET_KEY", "my-key",
                "TENCENTCLOUD_TOKEN", "my-token");
        int port = freePort();
        PipedInputStream in = new PipedInputStream();
        PrintStream out = new PrintStream(new PipedOutputStream(in), true, UTF_8);
        Thread server = new Thread(() -> serve(port, environment, out));
        server.start();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(in, UTF_8))) {
            assertThat(lines.readLine())
                    .isEqualTo("{\"endpoint\":\"http://127.0.0.1:" + port
                            + "\",\"secretId\":\"my-id\",\"secretKey\":\"my-key\"}");
        } finally {
            server.interrupt();
            server.join();
        }
        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "--port 0, 4",
        "--enforce-rate-limits, 3",
        "--enforce-rate-limits --port 0, 3",
        "--port 0 --enforce-rate-limits, 3",
    })
    void arguments_enforceRateLimits_isOffUnlessAskedFor(String arguments, int accepted) {
        InstantSource clock = InstantSource.fixed(NOW);
        Sandbox.Builder settings =
                SandboxArguments.read(arguments.isEmpty() ? List.of() : List.of(arguments.split(" ")));
        try (Sandbox sandbox = settings.clock(clock).spec(TestRequest.SIXTH).start()) {
            for (int i = 0; i < 4; i++) {
                TestRequest.disks(sandbox).time(NOW).send();
            }
            assertThat(sandbox.requests().stream()
                            .filter(request -> request.outcome().equals("OK")))
                    .hasSize(accepted);
        }
    }

    @Test
    void arguments_faults_addUp() {
        Sandbox.Builder settings =
                SandboxArguments.read(List.of("--fault", "http-503=0.25", "--fault", "html=0.750", "--port", "0"));
        try (Sandbox sandbox = settings.start()) {
            for (int i = 0; i < 20; i++) {
                TestRequest.vpc(sandbox, "1").send();
            }
            assertThat(sandbox.requests().stream().map(RecordedRequest::outcome))
                    .contains("fault http-503", "fault html-502")
                    .containsOnly("fault http-503", "fault html-502");
        }
    }

    @ParameterizedTest
    @CsvSource({"nothing=0.5, invalid-utf8", "reset=0.7, at most 1"})
    void arguments_faultsThatCannotBe_areRefused(String fault, String message) {
        assertThatThrownBy(() -> SandboxArguments.read(List.of("--fault", "close=0.4", "--fault", fault)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(message);
    }

    @Test
    void arguments_port_isTheSandboxs() {
        int port = freePort();
        try (Sandbox sandbox =
                SandboxArguments.read(List.of("--port", Integer.toString(port))).start()) {
            assertThat(sandbox.endpoint().getPort()).isEqualTo(port);
        }
    }

    private static void serve(int port, Map<String, String> environment, PrintStream out) {
        try {
            SandboxMain.serve(Sandbox.builder().port(port), environment, out);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                SandboxMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("TENCENTCLOUD_"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
