package io.github.tctasks.contracts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import feign.Request;
import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.HttpMethod;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.sandbox.RecordedRequest;
import io.github.tctasks.sandbox.Sandbox;
import java.io.IOException;
import java.net.URLDecoder;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The documents' examples in each form of a request: as the documents show them, and served by the sandbox. */
class DocumentedFormsTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Set<DocumentedAction> SHOWN_AS_URL =
            Set.of(DocumentedAction.DTS, DocumentedAction.REDIS, DocumentedAction.SSM);
    private static final Set<DocumentedAction> SHOWN_UNENDED =
            Set.of(DocumentedAction.SSM, DocumentedAction.DTS_2021_12_06);
    private static final String PLACEHOLDER = "&<Common request parameters>";

    private static Sandbox running;
    private static Sandbox done;

    @BeforeAll
    static void start() {
        running = Sandbox.builder().pollsUntilDone(1_000_000).start();
        done = Sandbox.builder().pollsUntilDone(0).start();
    }

    @AfterAll
    static void stop() {
        running.close();
        done.close();
    }

    static Stream<Arguments> everyForm() {
        return Arrays.stream(DocumentedAction.values())
                .flatMap(action -> Arrays.stream(Form.values()).map(form -> Arguments.of(action, form)));
    }

    static Stream<Arguments> formsWithFlatParameters() {
        return everyForm()
                .filter(arguments ->
                        SHOWN_AS_URL.contains((DocumentedAction) arguments.get()[0]))
                .filter(arguments -> !arguments.get()[1].toString().startsWith("POST_TC3"));
    }

    @ParameterizedTest
    @MethodSource("formsWithFlatParameters")
    void call_documentedUrl_isWhatTheClientSends(DocumentedAction documented, Form form) throws IOException {
        CannedAnswer transport = new CannedAnswer(DocumentedFile.read(documented, "output.json"));

        documented.call(builder -> {
            form.applyTo(builder);
            builder.transport(transport);
        });

        Request request = transport.onlyRequest();
        String sent = form.method == HttpMethod.GET ? request.url() : request.url() + "?" + bodyOf(request);
        assertThat(request.httpMethod().name()).isEqualTo(form.method.name());
        assertThat(request.headers().get("Content-Type")).containsExactly("application/x-www-form-urlencoded");
        assertThat(addressOf(sent)).isEqualTo(addressOf(documentedUrl(documented)));
        assertThat(sentByCall(request, sent, form)).isEqualTo(expected(documented, form));
    }

    /** All that the request tells beside host, method, signature, time stamp and nonce. */
    private static Map<String, String> sentByCall(Request request, String url, Form form) {
        Map<String, String> sent = parametersOf(url);
        if (form.isVersion1()) {
            assertThat(request.headers()).doesNotContainKey("Authorization");
            assertThat(sent.remove("Signature")).hasSizeBetween(28, 44);
            assertThat(sent.remove("Timestamp")).matches("\\d{10}");
            assertThat(sent.remove("Nonce")).matches("[1-9]\\d*");
            return sent;
        }
        request.headers().forEach((name, values) -> {
            if (name.startsWith("X-TC-") && !name.equals("X-TC-Timestamp")) {
                assertThat(sent.put(
                                name.substring("X-TC-".length()),
                                values.iterator().next()))
                        .as(name)
                        .isNull();
            }
        });
        return sent;
    }

    /** The document's parameters, and in the place of its placeholder what the vendor's list of common ones asks for. */
    private static Map<String, String> expected(DocumentedAction documented, Form form) throws IOException {
        Map<String, String> expected = parametersOf(documentedUrl(documented));
        expected.put("Version", documented.version);
        expected.put("Region", "ap-guangzhou");
        if (form.isVersion1()) {
            expected.put("SecretId", "AKIDEXAMPLE");
            expected.put("SignatureMethod", form.signature.wireName());
        }
        return expected;
    }

    private static String documentedUrl(DocumentedAction documented) throws IOException {
        String url = DocumentedFile.read(documented, "input.url").replace("\n", "");
        assertThat(url).endsWith(PLACEHOLDER);
        return url.substring(0, url.length() - PLACEHOLDER.length());
    }

    private static String bodyOf(Request request) {
        return new String(request.body(), UTF_8);
    }

    private static String addressOf(String url) {
        return url.substring(0, url.indexOf('?'));
    }

    private static Map<String, String> parametersOf(String url) {
        Map<String, String> parameters = new TreeMap<>();
        for (String pair : url.substring(url.indexOf('?') + 1).split("&", -1)) {
            String[] parts = pair.split("=", 2);
            assertThat(parameters.put(parts[0], URLDecoder.decode(parts[1], UTF_8)))
                    .as(pair)
                    .isNull();
        }
        return parameters;
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void sandbox_documentedInput_isAnsweredWithTheDocumentedOutput(DocumentedAction documented, Form form)
            throws IOException {
        Sandbox sandbox = SHOWN_UNENDED.contains(documented) ? running : done;
        Consumer<ClientBuilder<?>> settings = at(sandbox, form, sandbox.secretKey());
        // The first answer about a task that starts with waiting for its turn says so.
        documented.call(settings);

        ApiResponse response = documented.call(settings);

        assertThat(withoutRequestId(JSON.readTree(response.toJson())))
                .isEqualTo(withoutRequestId(
                        DocumentedFile.withoutEmptyLists(JSON.readTree(DocumentedFile.read(documented, "output.json"))
                                .get("Response"))));
        assertThat(response.requestId()).hasSize(36);
        RecordedRequest last = sandbox.requests().get(sandbox.requests().size() - 1);
        assertThat(last.method()).isEqualTo(form.method.name());
        assertThat(last.headers().containsKey("authorization")).isEqualTo(!form.isVersion1());
        assertThat(last.action()).isEqualTo(documented.action);
    }

    @ParameterizedTest
    @MethodSource("everyForm")
    void sandbox_anotherSecretKey_isASignatureFailureThatPointsToTheExplanation(
            DocumentedAction documented, Form form) {
        assertThatExceptionOfType(ServiceException.class)
                .isThrownBy(() -> documented.call(at(done, form, "wrong")))
                .satisfies(e -> {
                    assertThat(e.code()).isEqualTo("AuthFailure.SignatureFailure");
                    assertThat(e.getMessage()).contains(e.serviceMessage()).endsWith(e.hint());
                    assertThat(e.hint()).contains("explain(request)");
                    assertThat(e.serviceMessage()).doesNotContain("explain");
                });
    }

    private static JsonNode withoutRequestId(JsonNode response) {
        ObjectNode fields = response.asObject().deepCopy();
        fields.remove("RequestId");
        return fields;
    }

    private static Consumer<ClientBuilder<?>> at(Sandbox sandbox, Form form, String secretKey) {
        return builder -> {
            form.applyTo(builder);
            builder.endpoint(sandbox.endpoint().toString()).credentials(Credentials.of(sandbox.secretId(), secretKey));
        };
    }
}
