package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.signing.SignatureMethod;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import io.github.tctasks.signing.V1Signer;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeZoneJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An explanation says what a call sends, without its secrets. */
class RequestExplanationTest {

    private static final String SECRET_KEY = "SecretKeyThatNobodyMaySee0123456";
    private static final String TOKEN = "TokenThatNobodyMaySee0123456789/+=";
    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", SECRET_KEY, TOKEN);
    private static final DescribeJobRequest REQUEST =
            new DescribeJobRequest("job-1", "it's a $HOME `x` \"\u4efb\u52a1\" \\");

    private final FakeTransport transport = FakeTransport.of(FakeTransport.response(""));
    private final VirtualTime time = new VirtualTime();

    static List<FormSettings> forms() {
        List<FormSettings> forms = new ArrayList<>();
        for (HttpMethod httpMethod : HttpMethod.values()) {
            for (SignatureMethod method : SignatureMethod.values()) {
                forms.add(new FormSettings(httpMethod, method, null, false));
                forms.add(new FormSettings(httpMethod, method, Language.EN_US, false));
            }
        }
        forms.add(new FormSettings(HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256, null, true));
        return forms;
    }

    private JobClient client(UnaryOperator<JobClient.Builder> setting) {
        return setting.apply(JobClient.builder()
                        .credentials(CREDENTIALS)
                        .region("ap-guangzhou")
                        .transport(transport)
                        .time(time)
                        .random(() -> 11886L << 33))
                .build();
    }

    private JobClient client(FormSettings form) {
        return client(builder -> {
            builder.httpMethod(form.httpMethod())
                    .signatureMethod(form.signatureMethod())
                    .unsignedPayload(form.unsignedPayload());
            return form.language() == null ? builder : builder.language(form.language());
        });
    }

    @ParameterizedTest
    @MethodSource("forms")
    void explain_inEveryForm_saysWhatIsSentAndHoldsNoSecret(FormSettings form) {
        try (JobClient client = client(form)) {
            RequestExplanation explanation = client.connection().explain(REQUEST);
            assertThat(transport.sent()).isEmpty();
            client.describeJob(REQUEST);
            FakeTransport.Sent sent = transport.last();
            String signature = signature(explanation, form);

            String target = sent.url().substring("https://job.tencentcloudapi.com".length());
            assertThat(explanation.requestLine())
                    .isEqualTo(sent.method() + " " + masked(target, signature) + " HTTP/1.1");
            assertThat(explanation.body()).isEqualTo(masked(sent.text(), signature));
            Map<String, String> headers = new TreeMap<>(explanation.headers());
            assertThat(headers.remove("Host")).isEqualTo("job.tencentcloudapi.com");
            Map<String, String> expected = new TreeMap<>();
            sent.headers().forEach((name, values) -> expected.put(name, masked(values.get(0), signature)));
            expected.remove("Content-Length");
            assertThat(headers).isEqualTo(expected);

            String everything = List.of(
                            explanation.requestLine(),
                            explanation.headers(),
                            explanation.body(),
                            explanation.signedText(),
                            explanation.stringToSign(),
                            explanation.curl(),
                            explanation)
                    .toString();
            assertThat(everything).contains(RequestExplanation.SIGNATURE, RequestExplanation.TOKEN);
            assertThat(everything)
                    .doesNotContain(
                            SECRET_KEY, TOKEN, Parameters.encode(TOKEN), signature, Parameters.encode(signature));
        }
    }

    /** The signature of what the explanation says is signed, with the token that it leaves out. */
    private String signature(RequestExplanation explanation, FormSettings form) {
        if (form.signatureMethod() == SignatureMethod.TC3_HMAC_SHA256) {
            SigningKey key = SigningKey.derive(CREDENTIALS, "job", time.now().getEpochSecond());
            assertThat(explanation.stringToSign().split("\n", -1)[3]).isEqualTo(sha256(explanation.signedText()));
            return Tc3Signer.signature(explanation.stringToSign(), key);
        }
        assertThat(explanation.stringToSign()).isEqualTo(explanation.signedText());
        return V1Signer.signature(
                explanation.signedText().replace(RequestExplanation.TOKEN, TOKEN), CREDENTIALS, form.signatureMethod());
    }

    private static String sha256(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    private static String masked(String text, String signature) {
        return text.replace(Parameters.encode(TOKEN), RequestExplanation.TOKEN)
                .replace(TOKEN, RequestExplanation.TOKEN)
                .replace(Parameters.encode(signature), RequestExplanation.SIGNATURE)
                .replace(signature, RequestExplanation.SIGNATURE);
    }

    @Test
    void explain_ofTheUsualForm_readsLikeThis() {
        try (JobClient client = client(builder -> builder.credentials(Credentials.of("AKIDexample", SECRET_KEY)))) {
            RequestExplanation explanation = client.connection().explain(DescribeJobRequest.of("it's 1"));

            assertThat(explanation.requestLine()).isEqualTo("POST / HTTP/1.1");
            assertThat(explanation.headers().keySet())
                    .containsExactly(
                            "Host",
                            "Authorization",
                            "Content-Type",
                            "X-TC-Action",
                            "X-TC-Version",
                            "X-TC-Timestamp",
                            "X-TC-Region");
            assertThat(explanation.signedText())
                    .isEqualTo("POST\n/\n\ncontent-type:application/json; charset=utf-8\n"
                            + "host:job.tencentcloudapi.com\n\ncontent-type;host\n"
                            + sha256("{\"JobId\":\"it's 1\"}"));
            assertThat(explanation.stringToSign())
                    .startsWith("TC3-HMAC-SHA256\n1795341600\n2026-11-22/job/tc3_request\n");
            assertThat(explanation.curl()).isEqualTo("""
                            curl -X POST 'https://job.tencentcloudapi.com/' \\
                              -H 'Authorization: TC3-HMAC-SHA256 Credential=AKIDexample/2026-11-22/job/tc3_request, \
                            SignedHeaders=content-type;host, Signature=SIGNATURE-LEFT-OUT' \\
                              -H 'Content-Type: application/json; charset=utf-8' \\
                              -H 'X-TC-Action: DescribeJob' \\
                              -H 'X-TC-Version: 2020-01-02' \\
                              -H 'X-TC-Timestamp: 1795341600' \\
                              -H 'X-TC-Region: ap-guangzhou' \\
                              --data-raw '{"JobId":"it'\\''s 1"}'\
                            """);
            assertThat(explanation).hasToString("RequestExplanation{POST / HTTP/1.1}");
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void curl_asAShellReadsIt_sendsTheSame(FormSettings form, @TempDir Path bin) throws Exception {
        Path printer =
                Files.writeString(bin.resolve("curl"), "#!/bin/sh\nfor a in \"$@\"; do printf '%s\\0' \"$a\"; done\n");
        assertThat(printer.toFile().setExecutable(true)).isTrue();
        try (JobClient client = client(form)) {
            RequestExplanation explanation = client.connection().explain(REQUEST);
            ProcessBuilder shell = new ProcessBuilder("/bin/sh", "-c", explanation.curl());
            shell.environment().put("PATH", bin + ":/usr/bin:/bin");
            shell.environment().put("LC_ALL", "C.UTF-8");
            Process process = shell.redirectErrorStream(true).start();
            List<String> arguments =
                    List.of(new String(process.getInputStream().readAllBytes(), UTF_8).split("\0", -1));
            assertThat(process.waitFor(10, TimeUnit.SECONDS)).isTrue();

            List<String> expected = new ArrayList<>();
            String[] line = explanation.requestLine().split(" ", -1);
            expected.addAll(List.of("-X", line[0], "https://job.tencentcloudapi.com" + line[1]));
            explanation.headers().forEach((name, value) -> {
                if (!name.equals("Host")) {
                    expected.addAll(List.of("-H", name + ": " + value));
                }
            });
            if (form.httpMethod() == HttpMethod.POST) {
                expected.addAll(List.of("--data-raw", explanation.body()));
            }
            expected.add("");
            assertThat(arguments).isEqualTo(expected);
        }
    }

    @Test
    void explain_ofWhatACallWouldRefuse_isRefused() {
        try (JobClient client = client(builder -> builder.httpMethod(HttpMethod.GET))) {
            assertRefused(client, DescribeJobRequest.of("x".repeat(40_000)), "request");
            assertRefused(client, new DescribeJobRequest("job-1", "a\nb"), "Note");
            assertRefused(client, () -> "{}", "request");
        }
        try (JobClient client = JobClient.builder()
                .credentials(CREDENTIALS)
                .transport(transport)
                .build()) {
            assertRefused(client, new DescribeZoneJobRequest("zone"), "Region");
        }
    }

    private static void assertRefused(JobClient client, ApiRequest request, String field) {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> client.connection().explain(request))
                .satisfies(e -> assertThat(e.field()).isEqualTo(field));
    }

    @Test
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void explain_ofNull_isRefused() {
        try (JobClient client = client(builder -> builder)) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.connection().explain(null))
                    .withMessageContaining("null");
        }
    }

    @Test
    void explain_withoutCredentialsOrAfterClose_saysSo() {
        JobClient client = client(builder -> builder.credentials((CredentialsProvider) () -> {
            throw new NoCredentialsException("none", null);
        }));
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> client.connection().explain(REQUEST));
        client.close();

        assertThatExceptionOfType(ClientClosedException.class)
                .isThrownBy(() -> client.connection().explain(REQUEST));
    }

    @Test
    void headers_cannotBeChanged() {
        try (JobClient client = client(builder -> builder)) {
            Map<String, String> headers = client.connection().explain(REQUEST).headers();

            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(() -> headers.put("a", "b"));
        }
    }
}
