package io.github.tctasks.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The command as a shell runs it, in a process of its own, against the sandbox. */
class TcTaskTest extends SandboxedShell {

    private static final JsonMapper JSON = JsonMapper.shared();

    /** A line of {@code cases.csv}. */
    record Case(String arguments, int exitCode, String state, String stdout, String stderr) {

        static Case of(String line) {
            String[] parts = line.split("\\|", -1);
            return new Case(
                    parts[0].strip(),
                    Integer.parseInt(parts[1].strip()),
                    parts[2].strip(),
                    parts[3].strip(),
                    parts[4].strip());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void run_caseOfTheFile_endsAsItSays(Case expected) throws Exception {
        Shell.Outcome outcome =
                shell.run(shell.credentials(), expected.arguments().split(" "));

        assertThat(outcome.exitCode()).as("%s", outcome).isEqualTo(expected.exitCode());
        assertThat(outcome.stdout()).contains(expected.stdout());
        assertThat(outcome.stderr()).contains(expected.stderr()).doesNotContain(sandbox.secretKey());
        if (expected.state().isEmpty()) {
            assertThat(outcome.stdout()).isEmpty();
        } else {
            assertThat(onlyLine(outcome).get("state").asString()).isEqualTo(expected.state());
        }
    }

    static Stream<Case> cases() throws IOException {
        try (InputStream in = Objects.requireNonNull(TcTaskTest.class.getResourceAsStream("/cases.csv"))) {
            return new String(in.readAllBytes(), UTF_8)
                    .lines().filter(line -> !line.startsWith("#")).map(Case::of).toList().stream();
        }
    }

    @Test
    void describe_answer_isOneLineOfJson() throws Exception {
        JsonNode line = onlyLine(shell.run(shell.credentials(), "describe", "clb", "instant-1", "ENDPOINT"));

        assertThat(line.propertyNames()).containsExactly("service", "id", "state", "response");
        assertThat(line.get("response").propertyNames()).contains("Status", "LoadBalancerIds", "RequestId");
    }

    @Test
    void describe_error_holdsCodeMessageAndRequestId() throws Exception {
        JsonNode line = onlyLine(shell.run(shell.credentials(), "describe", "vpc", "unknown-1", "ENDPOINT"));

        assertThat(line.propertyNames()).containsExactly("service", "id", "state", "error");
        assertThat(line.get("error").propertyNames()).containsExactly("code", "message", "requestId");
        assertThat(line.get("error").get("requestId").asString()).isNotBlank();
    }

    @Test
    void describe_noCredentials_isWrongUsage() throws Exception {
        Shell.Outcome outcome = shell.run(Map.of(), "describe", "vpc", "a-task", "ENDPOINT");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.stderr()).contains("TENCENTCLOUD_SECRET_ID");
        assertThat(onlyLine(outcome).get("error").get("code").asString()).isEqualTo("NoCredentials");
    }

    @Test
    void demo_tellsFiveServicesTenCallsAndOneFailure() throws Exception {
        Shell.Outcome outcome = shell.run(Map.of(), "demo");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(outcome.stdout()).contains("5 services").contains("1 failed task told as a failure");
        assertThat(outcome.stdout().lines().filter(line -> line.contains("SUCCEEDED") && line.contains("succeeded")))
                .hasSize(5);
    }

    @Test
    void sandbox_start_printsWhereItServesAndAnswersDescribe() throws Exception {
        Map<String, String> credentials =
                Map.of("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE", "TENCENTCLOUD_SECRET_KEY", "secret");
        Process serving = shell.start(credentials, List.of("sandbox", "--port", "0"));
        try {
            String line = serving.inputReader(UTF_8).readLine();
            JsonNode told = JSON.readTree(line);
            assertThat(told.get("secretId").asString()).isEqualTo("AKIDEXAMPLE");
            assertThat(told.get("secretKey").asString()).isEqualTo("secret");

            Shell.Outcome outcome = shell.run(
                    credentials,
                    "describe",
                    "vpc",
                    "instant-1",
                    "--endpoint",
                    told.get("endpoint").asString());

            assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        } finally {
            serving.destroy();
            assertThat(serving.waitFor(Shell.LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    private static JsonNode onlyLine(Shell.Outcome outcome) {
        assertThat(outcome.stdout().lines()).hasSize(1);
        return JSON.readTree(outcome.stdout());
    }
}
