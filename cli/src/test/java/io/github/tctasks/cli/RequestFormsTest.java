package io.github.tctasks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** {@code --method}, {@code --signature}, {@code --dry-run} and {@code --profile}. */
class RequestFormsTest extends SandboxedShell {

    private static final String TOKEN = "a-token-that-nobody-may-see";

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
        assertThat(outcome.stderr()).contains("--dry-run");
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
