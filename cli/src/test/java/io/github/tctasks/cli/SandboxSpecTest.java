package io.github.tctasks.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Timeout.ThreadMode.SEPARATE_THREAD;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tctask sandbox --spec} with the document of a service that the command does not know. */
@Timeout(value = Shell.LONGEST_SECONDS, threadMode = SEPARATE_THREAD)
class SandboxSpecTest extends SandboxedShell {

    private static final Path DISKS =
            Path.of("..", "sandbox", "src", "test", "resources", "specs", "cbs-2017-03-12.yaml");
    private static final String BODY = "{\"Limit\":1}";

    @Test
    void sandbox_specOfAnotherService_answersItsExampleOnLoopback() throws Exception {
        Process serving = shell.start(shell.credentials(), List.of("sandbox", "--spec", DISKS.toString()));
        try {
            String line = serving.inputReader(UTF_8).readLine();
            assertThat(line).as("what it tells before it ends").isNotNull();
            URI endpoint = URI.create(
                    JsonMapper.shared().readTree(line).get("endpoint").asString());

            assertThat(endpoint.getHost()).isEqualTo("127.0.0.1");
            assertThat(describeDisks(endpoint).at("/Response/DiskIds/0").asString())
                    .isEqualTo("disk-1");
        } finally {
            serving.destroy();
            assertThat(serving.waitFor(Shell.LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void sandbox_withoutTheSpec_doesNotKnowTheService() throws Exception {
        assertThat(describeDisks(sandbox.endpoint()).at("/Response/Error/Code").asString())
                .isEqualTo("NoSuchProduct");
    }

    @ParameterizedTest
    @CsvSource({
        "no-such-file.yaml, cannot be read",
        "drift, cannot be read",
        "cases.csv, not YAML",
        "drift/same.json, holds no action",
    })
    void sandbox_fileThatIsNoSpec_isWrongUseAndNamed(String file, String problem) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Path spec = Path.of("src", "test", "resources").resolve(file);

        int exitCode = TcTask.run(
                new PrintWriter(out, true), new PrintWriter(err, true), "sandbox", "--spec", spec.toString());

        assertThat(exitCode).as("%s", err).isEqualTo(2);
        assertThat(out.toString()).isEmpty();
        assertThat(err.toString())
                .startsWith("The sandbox cannot serve: ")
                .contains(file, problem)
                .doesNotContain("\tat ");
    }

    private static JsonNode describeDisks(URI endpoint) throws IOException, InterruptedException {
        long second = Instant.now().getEpochSecond();
        Map<String, String> signed = Map.of("content-type", "application/json", "host", endpoint.getAuthority());
        SigningKey key = SigningKey.derive(Credentials.of(sandbox.secretId(), sandbox.secretKey()), "cbs", second);
        String authorization =
                Tc3Signer.authorization(CanonicalRequest.of("POST", "", signed), BODY.getBytes(UTF_8), key, second);
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .timeout(Duration.ofSeconds(Shell.LONGEST_SECONDS))
                .header("Content-Type", "application/json")
                .header("X-TC-Action", "DescribeDisks")
                .header("X-TC-Version", "2017-03-12")
                .header("X-TC-Timestamp", Long.toString(second))
                .header("Authorization", authorization)
                .POST(HttpRequest.BodyPublishers.ofString(BODY))
                .build();
        return JsonMapper.shared()
                .readTree(HttpClient.newHttpClient()
                        .send(request, HttpResponse.BodyHandlers.ofString())
                        .body());
    }
}
