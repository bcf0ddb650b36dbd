package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.TransportException;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.LogCapture;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BodyLogTest {

    private static JobClient.Builder builder(FakeTransport.Step step) {
        return JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .time(new VirtualTime())
                .transport(FakeTransport.of(step));
    }

    private static List<String> linesWith(String text) {
        return LogCapture.lines().stream().filter(line -> line.contains(text)).toList();
    }

    @Test
    void bodies_areLoggedOnlyIfAskedFor() {
        DescribeJobRequest quiet = DescribeJobRequest.of("body-quiet");
        builder(FakeTransport.response("\"RequestId\":\"body-quiet\"")).build().describeJob(quiet);
        assertThat(linesWith("body-quiet")).noneMatch(line -> line.contains("{"));

        DescribeJobResponse answer = builder(FakeTransport.response("\"RequestId\":\"body-loud\""))
                .logBodies(true)
                .build()
                .describeJob(DescribeJobRequest.of("body-loud"));
        assertThat(answer.requestId()).isEqualTo("body-loud");
        assertThat(linesWith("body-loud").stream().filter(line -> line.startsWith("TRACE")))
                .containsExactly(
                        "TRACE io.github.tctasks.client.body sends, 21 bytes: {\"JobId\":\"body-loud\"}",
                        "TRACE io.github.tctasks.client.body receives HTTP 200, 38 bytes:"
                                + " {\"Response\":{\"RequestId\":\"body-loud\"}}");
    }

    @Test
    void body_thatBreaksOff_failsTheAttemptAsWithoutTheLog() {
        assertThatExceptionOfType(TransportException.class)
                .isThrownBy(() -> builder(FakeTransport.body(TestBody.failing("{", new IOException("reset"))))
                        .logBodies(true)
                        .build()
                        .describeJob(DescribeJobRequest.of("job-1")))
                .withMessage("No answer from job.tencentcloudapi.com: reset");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"TaskId\":\"a\",\"Token\":\"x\"}             | {\"TaskId\":\"a\",\"Token\":\"***\"}",
                "{\"TmpSecretKey\" : \"a\\\"b\\\\\",\"B\":1}    | {\"TmpSecretKey\" : \"***\",\"B\":1}",
                "{\"WebIdentityToken\":\"x                      | {\"WebIdentityToken\":\"***",
                "{\"token\":\"x\\                               | {\"token\":\"***",
                "{\"Password\":\"x\",\"SecretString\":\"y\"}    | {\"Password\":\"***\",\"SecretString\":\"***\"}",
                "Action=A&Signature=x%3D&Token=y&Version=1      | Action=A&Signature=***&Token=***&Version=1",
                "SecretId=AKID&SignatureMethod=HmacSHA1         | SecretId=***&SignatureMethod=***",
                "{\"NextToken\":null,\"Status\":\"Running\"}    | {\"NextToken\":null,\"Status\":\"Running\"}",
            })
    void text_leavesSecretsOut(String body, String text) {
        assertThat(BodyText.of(body.getBytes(UTF_8))).isEqualTo(text);
    }

    @Test
    void text_isCutAndOnOneLine() {
        assertThat(BodyText.of("a\nb\u2028c".getBytes(UTF_8))).isEqualTo("a?b?c");
        assertThat(BodyText.of(new byte[0])).isEmpty();
        assertThat(BodyText.of("x".repeat(1_000_000).getBytes(UTF_8))).hasSize(10_003);
        assertThat(BodyText.of(("\"Token\":\"" + "\\\"".repeat(100_000)).getBytes(UTF_8)))
                .isEqualTo("\"Token\":\"***...");
        assertThat(BodyText.of("secret".repeat(100_000).getBytes(UTF_8))).hasSize(10_003);
    }
}
