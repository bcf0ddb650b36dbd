package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Client;
import feign.DefaultClient;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.Json;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SignatureMethod;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import io.github.tctasks.signing.V1Signer;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testapi.JobOperations;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.VirtualTime;
import java.math.BigInteger;
import java.net.URLDecoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** What goes on the wire in each of the documents' forms. */
class RequestFormsTest {

    private static final String HOST = "job.tencentcloudapi.com";
    private static final String TOKEN = "token/+=1";
    private static final Credentials CREDENTIALS = Credentials.of("AKIDexample", "key", TOKEN);
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final DescribeJobRequest REQUEST = new DescribeJobRequest("job-1", "\u4efb\u52a1 a&b=c+d%20{x}*~");
    private static final String QUERY = "JobId=job-1&Note=%E4%BB%BB%E5%8A%A1%20a%26b%3Dc%2Bd%2520%7Bx%7D%2A~";
    private static final String NOTE = "\u4efb\u52a1 a&b=c+d%20{x}*~";

    private final VirtualTime time = new VirtualTime();
    private final FakeTransport transport = FakeTransport.of(FakeTransport.response(""));
    private final long timestamp = time.now().getEpochSecond();

    private FakeTransport.Sent sent(UnaryOperator<JobClient.Builder> setting) {
        try (JobClient client = setting.apply(builder()).build()) {
            client.describeJob(REQUEST);
        }
        return transport.last();
    }

    private JobClient.Builder builder() {
        return JobClient.builder()
                .credentials(CREDENTIALS)
                .region("ap-guangzhou")
                .transport(transport)
                .time(time)
                .random(() -> 11886L << 33);
    }

    private static Map<String, String> decoded(String query) {
        Map<String, String> parameters = new TreeMap<>();
        for (String parameter : query.split("&", -1)) {
            String[] parts = parameter.split("=", 2);
            assertThat(parameters.put(URLDecoder.decode(parts[0], UTF_8), URLDecoder.decode(parts[1], UTF_8)))
                    .as(parts[0])
                    .isNull();
        }
        return parameters;
    }

    private String tc3(String method, String query, String contentType, byte[] payload) {
        return Tc3Signer.authorization(
                CanonicalRequest.of(method, query, Map.of("content-type", contentType, "host", HOST)),
                payload,
                SigningKey.derive(CREDENTIALS, "job", timestamp),
                timestamp);
    }

    private static void assertHeaders(FakeTransport.Sent sent, String... names) {
        assertThat(sent.headers()).containsOnlyKeys(names);
        assertThat(sent.headers())
                .allSatisfy((name, values) -> assertThat(values).as(name).hasSize(1));
    }

    @Test
    void tc3Get_sendsTheQueryThatItSigns() {
        FakeTransport.Sent sent =
                sent(builder -> builder.httpMethod(HttpMethod.GET).language(Language.EN_US));

        assertThat(sent.method()).isEqualTo("GET");
        assertThat(sent.url()).isEqualTo("https://" + HOST + "/?" + QUERY);
        assertThat(sent.body()).isEmpty();
        assertHeaders(
                sent,
                "Authorization",
                "Content-Type",
                "X-TC-Action",
                "X-TC-Version",
                "X-TC-Timestamp",
                "X-TC-Region",
                "X-TC-Token",
                "X-TC-Language");
        assertThat(sent.header("Content-Type")).isEqualTo(FORM);
        assertThat(sent.header("X-TC-Action")).isEqualTo("DescribeJob");
        assertThat(sent.header("X-TC-Version")).isEqualTo("2020-01-02");
        assertThat(sent.header("X-TC-Timestamp")).isEqualTo(Long.toString(timestamp));
        assertThat(sent.header("X-TC-Region")).isEqualTo("ap-guangzhou");
        assertThat(sent.header("X-TC-Token")).isEqualTo(TOKEN);
        assertThat(sent.header("X-TC-Language")).isEqualTo("en-US");
        assertThat(sent.header("Authorization")).isEqualTo(tc3("GET", QUERY, FORM, new byte[0]));
    }

    @Test
    void tc3Get_ofNoParameters_hasNoQuery() {
        FakeTransport.Sent sent = sent(
                builder -> builder.httpMethod(HttpMethod.GET).codecs(writing(out -> {}), JobOperations.RESPONSE_CODEC));

        assertThat(sent.url()).isEqualTo("https://" + HOST + "/");
        assertThat(sent.header("Authorization")).isEqualTo(tc3("GET", "", FORM, new byte[0]));
    }

    @Test
    void tc3Get_ofNestedParameters_flattensThem() {
        FakeTransport.Sent sent = sent(builder -> builder.httpMethod(HttpMethod.GET)
                .codecs(
                        writing(out -> {
                            out.writeName("Ids");
                            out.writeArray(new String[] {"a", "b"}, 0, 2);
                            out.writeNumberProperty("TaskId", new BigInteger("18446744073709551615"));
                            out.writeBooleanProperty("Deep", true);
                        }),
                        JobOperations.RESPONSE_CODEC));

        assertThat(sent.url()).isEqualTo("https://" + HOST + "/?Deep=true&Ids.0=a&Ids.1=b&TaskId=18446744073709551615");
    }

    @Test
    void tc3Post_withLanguageAndUnsignedPayload_saysSoInHeaders() {
        FakeTransport.Sent sent =
                sent(builder -> builder.language(Language.ZH_CN).unsignedPayload(true));

        assertThat(sent.text()).isEqualTo(REQUEST.toJson());
        assertHeaders(
                sent,
                "Authorization",
                "Content-Type",
                "Content-Length",
                "X-TC-Action",
                "X-TC-Version",
                "X-TC-Timestamp",
                "X-TC-Region",
                "X-TC-Token",
                "X-TC-Language",
                "X-TC-Content-SHA256");
        assertThat(sent.header("X-TC-Language")).isEqualTo("zh-CN");
        assertThat(sent.header("X-TC-Content-SHA256")).isEqualTo("UNSIGNED-PAYLOAD");
        assertThat(sent.header("Authorization"))
                .isEqualTo(tc3("POST", "", "application/json; charset=utf-8", "UNSIGNED-PAYLOAD".getBytes(UTF_8)));
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatureMethod.class,
            names = {"HMAC_SHA1", "HMAC_SHA256"})
    void v1_sendsEverythingAsAParameter(SignatureMethod method) {
        FakeTransport.Sent get = sent(builder ->
                builder.httpMethod(HttpMethod.GET).signatureMethod(method).language(Language.EN_US));
        assertThat(get.method()).isEqualTo("GET");
        assertThat(get.url()).startsWith("https://" + HOST + "/?Action=DescribeJob&");
        assertThat(get.body()).isEmpty();
        assertHeaders(get, "Content-Type");
        assertV1("GET", get.url().substring(("https://" + HOST + "/?").length()), method);

        FakeTransport.Sent post =
                sent(builder -> builder.signatureMethod(method).language(Language.EN_US));
        assertThat(post.method()).isEqualTo("POST");
        assertThat(post.url()).isEqualTo("https://" + HOST + "/");
        assertHeaders(post, "Content-Type", "Content-Length");
        assertThat(post.header("Content-Type")).isEqualTo(FORM);
        assertThat(post.header("Content-Length")).isEqualTo(Integer.toString(post.body().length));
        assertV1("POST", post.text(), method);
    }

    private void assertV1(String httpMethod, String query, SignatureMethod method) {
        TreeMap<String, String> expected = new TreeMap<>(Map.of(
                "Action", "DescribeJob",
                "JobId", "job-1",
                "Language", "en-US",
                "Nonce", "11886",
                "Note", NOTE,
                "Region", "ap-guangzhou",
                "SecretId", "AKIDexample",
                "SignatureMethod", method.wireName(),
                "Timestamp", Long.toString(timestamp),
                "Token", TOKEN));
        expected.put("Version", "2020-01-02");
        String text = V1Signer.text(httpMethod, HOST, expected);
        expected.put("Signature", V1Signer.signature(text, CREDENTIALS, method));

        assertThat(decoded(query)).isEqualTo(expected);
        assertThat(query).doesNotContain(" ", "+", "{");
    }

    @Test
    void v1_withoutRegionTokenAndLanguage_leavesThemOut() {
        try (JobClient client = JobClient.builder()
                .credentials(Credentials.of("id", "key"))
                .signatureMethod(SignatureMethod.HMAC_SHA1)
                .transport(transport)
                .build()) {
            client.describeJob(DescribeJobRequest.of("job-1"));
        }

        assertThat(decoded(transport.last().text()))
                .containsOnlyKeys(
                        "Action", "JobId", "Nonce", "SecretId", "Signature", "SignatureMethod", "Timestamp", "Version");
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MAX_VALUE, Long.MIN_VALUE, 1L << 40})
    void v1_withAnyRandomness_hasAPositiveNonce(long random) {
        FakeTransport.Sent sent = sent(
                builder -> builder.signatureMethod(SignatureMethod.HMAC_SHA256).random(() -> random));

        assertThat(Long.parseLong(decoded(sent.text()).getOrDefault("Nonce", "")))
                .isBetween(1L, (long) Integer.MAX_VALUE);
    }

    @Test
    void retries_inEveryForm_signAnewWithOneOfEachHeader() {
        for (HttpMethod httpMethod : HttpMethod.values()) {
            for (SignatureMethod method : SignatureMethod.values()) {
                FakeTransport flaky =
                        FakeTransport.of(FakeTransport.error("InternalError"), FakeTransport.response(""));
                List<Long> numbers = new ArrayList<>(List.of(1L << 33, 1L, 2L << 33));
                try (JobClient client = builder()
                        .transport(flaky)
                        .httpMethod(httpMethod)
                        .signatureMethod(method)
                        .retryPolicy(RetryPolicy.standard())
                        .random(() -> numbers.size() > 1 ? numbers.remove(0) : numbers.get(0))
                        .build()) {
                    client.describeJob(REQUEST);
                }
                assertThat(flaky.sent()).hasSize(2);
                assertThat(flaky.sent())
                        .allSatisfy(sent -> assertThat(sent.headers())
                                .allSatisfy((name, values) ->
                                        assertThat(values).as(name).hasSize(1)));
                if (method != SignatureMethod.TC3_HMAC_SHA256) {
                    assertThat(flaky.sent())
                            .extracting(sent -> sent.url() + sent.text())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @Test
    void anonymousCredentials_inAnyOtherForm_areRefused() {
        try (JobClient client = builder()
                .credentials(Credentials.anonymous())
                .transport(FakeTransport.of(FakeTransport.response("")))
                .httpMethod(HttpMethod.GET)
                .build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .satisfies(e -> assertThat(e.field()).isEqualTo("credentials"));
        }
    }

    @Test
    void query_overRealTransports_arrivesAsItWasSigned() throws Exception {
        try (RawServer server = RawServer.start((request, reply) -> reply.ok("{\"Response\":{}}"))) {
            for (SignatureMethod method : SignatureMethod.values()) {
                for (Client real : List.of(
                        new JdkTransport(
                                new TransportSettings(Duration.ofSeconds(5), null, null, null),
                                ResponseLimits.standard()),
                        new DefaultClient(null, null))) {
                    try (JobClient client = builder()
                            .endpoint(server.url())
                            .transport(real)
                            .httpMethod(HttpMethod.GET)
                            .signatureMethod(method)
                            .build()) {
                        client.describeJob(REQUEST);
                    }
                }
            }
            assertThat(server.received()).hasSize(6);
            assertThat(server.received()).allSatisfy(received -> {
                assertThat(received.requestLine())
                        .startsWith("GET /?")
                        .contains(QUERY.substring(QUERY.indexOf("Note")));
                assertThat(received.body()).isEmpty();
                assertThat(received.values("content-type")).containsExactly(FORM);
                assertThat(received.values("host")).hasSize(1);
            });
        }
    }

    @Test
    void settings_thatMakeNoSense_areRefusedByName() {
        for (UnaryOperator<JobClient.Builder> other : List.<UnaryOperator<JobClient.Builder>>of(
                builder -> builder.httpMethod(HttpMethod.GET),
                builder -> builder.signatureMethod(SignatureMethod.HMAC_SHA256),
                builder -> builder.signatureMethod(SignatureMethod.HMAC_SHA1))) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(
                            () -> other.apply(builder().unsignedPayload(true)).build())
                    .withMessageContaining("The setting unsignedPayload needs ")
                    .satisfies(e -> assertThat(e.field()).isEqualTo("unsignedPayload"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Region", "Signature", "Nonce", "RequestClient", "Language"})
    void v1_withAParameterNamedLikeACommonOne_isRefusedBeforeItIsSent(String name) {
        Codec<DescribeJobRequest> codec = writing(out -> out.writeStringProperty(name, "x"));
        try (JobClient client = builder()
                .signatureMethod(SignatureMethod.HMAC_SHA256)
                .codecs(codec, JobOperations.RESPONSE_CODEC)
                .build()) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.describeJob(REQUEST))
                    .withMessageContaining("TC3_HMAC_SHA256")
                    .satisfies(e -> assertThat(e.field()).isEqualTo(name));
        }
        assertThat(transport.sent()).isEmpty();
    }

    @Test
    void lineBreak_inAQueryOrForm_isRefusedButInAJsonBodySent() {
        DescribeJobRequest request = new DescribeJobRequest("job-1", "a\r\nX-TC-Action: Other");
        for (JobClient.Builder builder :
                List.of(builder().httpMethod(HttpMethod.GET), builder().signatureMethod(SignatureMethod.HMAC_SHA1))) {
            try (JobClient client = builder.build()) {
                assertThatExceptionOfType(InvalidRequestException.class)
                        .isThrownBy(() -> client.describeJob(request))
                        .satisfies(e -> assertThat(e.field()).isEqualTo("Note"));
            }
        }
        assertThat(transport.sent()).isEmpty();
        try (JobClient client = builder().build()) {
            client.describeJob(request);
        }
        assertThat(transport.last().text()).contains("a\\r\\nX-TC-Action: Other");
    }

    @Test
    void size_aboveTheLimit_isRefusedBeforeItIsSentAndAtTheLimitSent() {
        int kilo = 1024;
        assertLimit(32 * kilo, "a GET request carries", builder -> builder.httpMethod(HttpMethod.GET));
        assertLimit(
                32 * kilo,
                "a GET request carries",
                builder -> builder.httpMethod(HttpMethod.GET).signatureMethod(SignatureMethod.HMAC_SHA256));
        assertLimit(
                kilo * kilo,
                "a POST request with signature version 1 carries",
                builder -> builder.signatureMethod(SignatureMethod.HMAC_SHA1));
        assertLimit(10 * kilo * kilo, "a POST request carries", builder -> builder);
        assertLimit(10 * kilo * kilo, "a POST request carries", builder -> builder.unsignedPayload(true));
    }

    private void assertLimit(int limit, String form, UnaryOperator<JobClient.Builder> setting) {
        try (JobClient client = setting.apply(builder()).build()) {
            client.describeJob(ofLength(1));
            FakeTransport.Sent sent = transport.last();
            int query = sent.url().indexOf('?') + 1;
            int others =
                    (sent.method().equals("GET") ? sent.url().substring(query).length() : sent.body().length) - 1;
            // A signature has up to 6 signs that are encoded, so that version 1 has no exact length.
            int slack = sent.header("Authorization") == null ? 200 : 0;
            client.describeJob(ofLength(limit - others - slack));
            transport.forget();

            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> client.describeJob(ofLength(limit - others + 1 + slack)))
                    .withMessageContaining(form + " at most " + limit)
                    .satisfies(e -> assertThat(e.field()).isEqualTo("request"));
            assertThat(transport.sent()).isEmpty();
        }
    }

    private static DescribeJobRequest ofLength(int length) {
        return DescribeJobRequest.of("x".repeat(length));
    }

    @Test
    void json_farBeyondEveryLimit_isRefusedBeforeItIsFlattened() {
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(
                        () -> Parameters.flatten(Json.text(ofLength(11 * 1024 * 1024), JobOperations.REQUEST_CODEC)))
                .withMessageContaining("at most 10485760");
    }

    private interface Fields {
        void write(JsonGenerator out);
    }

    private static Codec<DescribeJobRequest> writing(Fields fields) {
        return new Codec<>() {
            @Override
            public DescribeJobRequest read(JsonParser in) {
                return JobOperations.REQUEST_CODEC.read(in);
            }

            @Override
            public void write(DescribeJobRequest value, JsonGenerator out) {
                out.writeStartObject();
                fields.write(out);
                out.writeEndObject();
            }
        };
    }
}
