package io.github.tctasks.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** {@code --method}, {@code --signature}, {@code --dry-run} and {@code --profile}. */
class RequestFormsTest extends SandboxedShell {

    private static final Map<String, String> CREDENTIALS =
            Map.of("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE", "TENCENTCLOUD_SECRET_KEY", "secret");
    private static final Map<String, String> WRONG_CREDENTIALS =
            Map.of("TENCENTCLOUD_SECRET_ID", "AKIDEXAMPLE", "TENCENTCLOUD_SECRET_KEY", "wrong");
    private static final String TOKEN = "a-token-that-nobody-may-see";

    private static Process serving;
    private static String ownSandbox;

    @BeforeAll
    static void serve(@TempDir Path folder) throws Exception {
        serving = new Shell(sandbox, folder).start(CREDENTIALS, List.of("sandbox", "--port", "0"));
        String line = serving.inputReader(UTF_8).readLine();
        ownSandbox = JsonMapper.shared().readTree(line).get("endpoint").asString();
    }

    @AfterAll
    static void endServing() throws Exception {
        serving.destroy();
        assertThat(serving.waitFor(Shell.LONGEST_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void get_isServedLikeAPost() throws Exception {
        Shell.Outcome outcome =
                shell.run(shell.credentials(), "describe", "redis", "18215", "--method", "get", "ENDPOINT");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(sandbox.requests())
                .anySatisfy(request -> assertThat(request.query()).isEqualTo("TaskId=18215"));
    }

    @Test
    void dryRun_showsWhatWouldBeSentAndSendsNothing() throws Exception {
        int before = sandbox.requests().size();
        Map<String, String> credentials = Map.of(
                "TENCENTCLOUD_SECRET_ID",
                "AKIDEXAMPLE",
                "TENCENTCLOUD_SECRET_KEY",
                sandbox.secretKey(),
                "TENCENTCLOUD_TOKEN",
                TOKEN);
        Shell.Outcome outcome = shell.run(credentials, "describe", "clb", "a-task", "--dry-run", "ENDPOINT");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(outcome.stdout())
                .contains("POST / HTTP/1.1", "X-TC-Action: DescribeTaskStatus", "{\"TaskId\":\"a-task\"}")
                .contains("# String to sign", "TC3-HMAC-SHA256", "# The same with curl", "curl -X POST")
                .doesNotContain(sandbox.secretKey(), TOKEN);
        assertThat(sandbox.requests()).hasSize(before);
    }

    @Test
    void dryRun_ofTheOldSignature_showsItsText() throws Exception {
        Shell.Outcome outcome = shell.run(
                shell.credentials(),
                "wait",
                "redis",
                "18215",
                "--method",
                "GET",
                "--signature",
                "hmac-sha1",
                "--dry-run",
                "ENDPOINT");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(outcome.stdout())
                .contains("Action=DescribeTaskInfo", "SignatureMethod=HmacSHA1", "GET127.0.0.1:")
                .doesNotContain(sandbox.secretKey());
    }

    @Test
    void aWrongSignature_pointsToTheDryRun() throws Exception {
        Map<String, String> wrong =
                Map.of("TENCENTCLOUD_SECRET_ID", sandbox.secretId(), "TENCENTCLOUD_SECRET_KEY", "wrong");
        Shell.Outcome outcome = shell.run(wrong, "describe", "vpc", "a-task", "ENDPOINT");

        assertThat(outcome.exitCode()).isEqualTo(3);
        assertThat(outcome.stderr().split("what is signed", -1)).hasSize(2);
        assertThat(outcome.stderr()).contains("--dry-run").doesNotContain("explain(");
    }

    @ParameterizedTest
    @CsvSource({
        "tc3, POST",
        "tc3, GET",
        "hmac-sha1, POST",
        "hmac-sha1, GET",
        "hmac-sha256, POST",
        "hmac-sha256, GET",
    })
    void eachSignatureByEachMethod_isServedByTheCommandsOwnSandbox(String signature, String method) throws Exception {
        String[] arguments = {
            "describe", "redis", "7906", "--region", "ap-guangzhou", "--signature", signature, "--method", method
        };

        Shell.Outcome served = shell.run(CREDENTIALS, at(ownSandbox, arguments));
        Shell.Outcome refused = shell.run(WRONG_CREDENTIALS, at(ownSandbox, arguments));

        assertThat(served.exitCode()).as("%s", served).isZero();
        assertThat(served.stdout()).contains("\"state\":\"SUCCEEDED\"", "\"Status\":\"succeed\"");
        assertThat(refused.exitCode()).as("%s", refused).isEqualTo(3);
        assertThat(refused.stdout()).contains("AuthFailure.SignatureFailure");
        assertThat(refused.stderr()).contains("--dry-run").doesNotContain("explain(");
    }

    private static String[] at(String endpoint, String... arguments) {
        return Stream.concat(Stream.of(arguments), Stream.of("--endpoint", endpoint))
                .toArray(String[]::new);
    }

    @Test
    void aProfile_bringsCredentialsAndRegion() throws Exception {
        Path profiles = Files.createDirectories(folder.resolve(".tccli"));
        Files.writeString(
                profiles.resolve("work.credential"),
                "{\"secretId\":\"%s\",\"secretKey\":\"%s\"}".formatted(sandbox.secretId(), sandbox.secretKey()));
        Files.writeString(profiles.resolve("work.configure"), "{\"_sys_param\":{\"region\":\"ap-guangzhou\"}}");
        Shell.Outcome outcome = shell.run(
                Map.of("JAVA_TOOL_OPTIONS", "-Duser.home=" + folder),
                "describe",
                "dts",
                "instant-1",
                "--profile",
                "work",
                "ENDPOINT");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(outcome.stdout()).contains("SUCCEEDED");
    }
}
