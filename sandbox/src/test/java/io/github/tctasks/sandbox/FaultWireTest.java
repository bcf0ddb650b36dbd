package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What each fault looks like to somebody who reads byte by byte. */
@Timeout(60)
class FaultWireTest {

    private static final int LARGE = 50 * 1024 * 1024;

    private static TestClock clock;
    private static Sandbox sandbox;

    private record Raw(String head, String body) {

        static Raw of(String text) {
            int end = text.indexOf("\r\n\r\n");
            return new Raw(text.substring(0, end), text.substring(end + 4));
        }

        int length() {
            return head.lines()
                    .filter(line -> line.startsWith("content-length: "))
                    .mapToInt(line -> Integer.parseInt(line.substring(16)))
                    .findFirst()
                    .orElseThrow();
        }

        JsonNode response() {
            return Json.parse(body.getBytes(ISO_8859_1)).path("Response");
        }
    }

    @BeforeAll
    static void start() {
        clock = new TestClock();
        sandbox = Sandbox.builder().clock(clock).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"delay-300", "slow-1"})
    void rightAnswer_takesItsTime(String fault) throws IOException {
        Instant before = Instant.now();
        Raw answer = answer(fault);
        Duration time = Duration.between(before, Instant.now());
        assertThat(answer.head).startsWith("HTTP/1.1 200 OK");
        assertThat(answer.length()).isEqualTo(answer.body.length());
        assertThat(answer.response().path("Status").asString()).isEqualTo("RUNNING");
        assertThat(time).isGreaterThan(Duration.ofMillis(fault.startsWith("delay") ? 299 : answer.length() - 1));
        assertOutcome(fault);
    }

    @Test
    void slow_comesByteByByte() throws IOException {
        try (Socket socket = open(request("slow-60000", "close"))) {
            InputStream in = socket.getInputStream();
            while (in.read() != '{') {
                assertThat(in.available()).isNotNegative();
            }
            assertThat(in.available()).isZero();
        }
    }

    @Test
    void reset_isAResetWithoutAByte() {
        assertThatThrownBy(() -> exchange("reset"))
                .isInstanceOf(SocketException.class)
                .hasMessageContaining("reset");
        assertOutcome("reset");
    }

    @Test
    void close_isAnEndWithoutAByte() throws IOException {
        assertThat(exchange("close")).isEmpty();
        assertOutcome("close");
    }

    @ParameterizedTest
    @ValueSource(strings = {"close", "keep-alive"})
    void half_endsInTheMiddleOfTheBody(String connection) throws IOException {
        Raw answer = Raw.of(RawHttp.exchange(sandbox.endpoint(), request("half", connection)));
        assertThat(answer.head).startsWith("HTTP/1.1 200 OK");
        assertThat(answer.body).hasSize(answer.length() / 2).startsWith("{\"Response\":{");
        assertOutcome("half");
    }

    @Test
    void lengthLong_promisesMoreThanComes() throws IOException {
        Raw answer = answer("length-long");
        assertThat(answer.length()).isEqualTo(answer.body.length() + 100);
        assertThat(answer.response().has("Status")).isTrue();
        assertOutcome("length-long");
    }

    @Test
    void lengthShort_promisesLessThanComes() throws IOException {
        Raw answer = answer("length-short");
        assertThat(answer.length()).isEqualTo(answer.body.length() / 2);
        assertThat(answer.response().has("Status")).isTrue();
        assertOutcome("length-short");
    }

    @ParameterizedTest
    @CsvSource({
        "html, html-502, 502 Bad Gateway",
        "html-502, html-502, 502 Bad Gateway",
        "html-200, html-200, 200 OK",
        "html-403, html-403, 403 Forbidden",
    })
    void html_isAPage(String fault, String name, String status) throws IOException {
        Raw answer = answer(fault);
        assertThat(answer.head).startsWith("HTTP/1.1 " + status).contains("content-type: text/html");
        assertThat(answer.body).startsWith("<html>").contains(status).hasSize(answer.length());
        assertOutcome(name);
    }

    @ParameterizedTest
    @CsvSource({
        "429, Too Many Requests",
        "500, Internal Server Error",
        "502, Bad Gateway",
        "503, Service Unavailable",
        "504, Gateway Timeout",
    })
    void http_isAStatusAndALineOfText(int status, String reason) throws IOException {
        Raw answer = answer("http-" + status);
        assertThat(answer.head)
                .startsWith("HTTP/1.1 " + status + ' ' + reason)
                .contains("content-type: text/plain")
                .contains("connection: close");
        assertThat(answer.body).isEqualTo(reason + '\n').hasSize(answer.length());
        assertOutcome("http-" + status);
    }

    @Test
    void garbage_isNoJson() throws IOException {
        Raw answer = answer("garbage");
        assertThat(answer.head).contains("content-type: application/json");
        assertThat(answer.body).hasSize(1024).hasSize(answer.length()).isEqualTo(answer("garbage").body);
        assertThatThrownBy(answer::response).isInstanceOf(JacksonException.class);
        assertOutcome("garbage");
    }

    @Test
    void notObject_isAnArray() throws IOException {
        JsonNode whole = Json.parse(answer("not-object").body);
        assertThat(whole.isArray()).isTrue();
        assertThat(whole.path(0).path("Response").has("Status")).isTrue();
        assertOutcome("not-object");
    }

    @Test
    void nesting_isAHundredThousandArraysDeepAndRightOtherwise() throws IOException {
        Raw answer = answer("nesting");
        String nested = "\"Nested\":" + "[".repeat(100_000) + "]".repeat(100_000) + ',';
        assertThat(answer.body.contains(nested)).isTrue();
        assertThat(answer.body).hasSize(answer.length());
        assertThat(Json.parse(answer.body.replace(nested, ""))
                        .path("Response")
                        .path("Status")
                        .asString())
                .isEqualTo("RUNNING");
        assertOutcome("nesting");
    }

    @Test
    void large_hasFiftyMegabytesOfTextAndIsRightOtherwise() throws IOException {
        Raw answer = answer("large");
        String start = "{\"Response\":{\"Padding\":\"";
        assertThat(answer.length()).isEqualTo(answer.body.length()).isGreaterThan(LARGE);
        assertThat(answer.body.startsWith(start)).isTrue();
        int end = answer.body.indexOf('"', start.length());
        assertThat(end - start.length()).isEqualTo(LARGE);
        assertThat(Json.parse("{" + answer.body.substring(end + 2, answer.body.length() - 1))
                        .has("Status"))
                .isTrue();
        assertOutcome("large");
    }

    @Test
    void endless_goesOnInSmallChunks() throws IOException {
        try (Socket socket = open(request("endless", "close"))) {
            String start = new String(socket.getInputStream().readNBytes(20_000), ISO_8859_1);
            assertThat(start).startsWith("HTTP/1.1 200 OK").contains("transfer-encoding: chunked");
            assertThat(start).contains("{\"Response\":{\"Padding\":\"").contains("\r\n400\r\nxxxx");
        }
        assertOutcome("endless");
    }

    @Test
    void duplicateKeys_areThereTwice_theSecondTimeWithNull() throws IOException {
        String body = answer("duplicate-keys").body;
        assertThat(body)
                .contains("\"Status\":\"RUNNING\",\"Status\":null")
                .containsPattern("\"RequestId\":\"[^\"]{36}\",\"RequestId\":null}}$");
        assertThatThrownBy(() -> Json.parse(body)).hasMessageContaining("Duplicate");
        assertOutcome("duplicate-keys");
    }

    @Test
    void wrongTypes_areInAllFieldsButTheRequestId() throws IOException {
        JsonNode response = answer("wrong-types").response();
        assertThat(response.path("Status").isObject()).isTrue();
        assertThat(response.path("Output").isObject()).isTrue();
        assertThat(response.path("Result").isArray()).isTrue();
        assertThat(response.path("RequestId").asString()).hasSize(36);
        JsonNode number = Json.parse(RawHttp.exchange(
                                sandbox.endpoint(),
                                TestService.SSM
                                        .request(sandbox, "{\"FlowID\":931}")
                                        .time(clock.instant())
                                        .text("close"))
                        .replaceAll("(?s).*\r\n\r\n", ""))
                .path("Response");
        assertThat(number.path("TaskStatus").isArray()).isTrue();
        assertOutcome("wrong-types");
    }

    @ParameterizedTest
    @CsvSource({"throttling, RequestLimitExceeded", "expired-timestamp, AuthFailure.SignatureExpire"})
    void errors_haveARequestIdAndTheTimeOfTheSandbox(String fault, String code) throws IOException {
        Raw answer = answer(fault);
        assertThat(answer.head).startsWith("HTTP/1.1 200 OK").contains("date: Wed, 03 Jun 2026 04:05:06 GMT");
        assertThat(answer.response().path("Error").path("Code").asString()).isEqualTo(code);
        assertThat(answer.response().path("RequestId").asString()).hasSize(36);
        assertOutcome(fault);
    }

    @ParameterizedTest
    @CsvSource({"redirect, 302", "redirect-301, 301", "redirect-303, 303", "redirect-307, 307", "redirect-308, 308"})
    void redirect_leadsToAnotherHostName(String fault, int status) throws IOException {
        int port = sandbox.endpoint().getPort();
        assertThat(answer(fault).head)
                .startsWith("HTTP/1.1 " + status)
                .contains("location: http://localhost:" + port + "/redirected");
        assertOutcome("redirect-" + status);
    }

    @Test
    void noBody_isEmpty() throws IOException {
        Raw answer = answer("no-body");
        assertThat(answer.head).startsWith("HTTP/1.1 200 OK").contains("content-type: application/json");
        assertThat(answer.length()).isZero();
        assertThat(answer.body).isEmpty();
        assertOutcome("no-body");
    }

    @Test
    void invalidUtf8_isAtTheEndOfEachText() throws IOException {
        assertThat(answer("invalid-utf8").body)
                .contains("\"Status\":\"RUNNING\u00C3(\u00FF\"")
                .containsPattern("\"RequestId\":\"[^\"]{36}\u00C3\\(\u00FF\"}}$");
        assertOutcome("invalid-utf8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"delay-100", "slow-1", "html-502", "http-503", "garbage", "no-body", "redirect-307", "large"})
    void connection_staysOpenAndKeepsTheOrderOfAnswers(String fault) throws IOException {
        String first = request(fault, "keep-alive");
        String second = "GET /second HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        Raw answer = Raw.of(RawHttp.exchange(sandbox.endpoint(), first + second));
        assertThat(answer.head).contains("connection: keep-alive");
        assertThat(answer.body.substring(answer.length())).startsWith("HTTP/1.1 404 Not Found");
    }

    private static Raw answer(String fault) throws IOException {
        return Raw.of(exchange(fault));
    }

    private static String exchange(String fault) throws IOException {
        return RawHttp.exchange(sandbox.endpoint(), request(fault, "close"));
    }

    private static String request(String fault, String connection) {
        return TestRequest.vpc(sandbox, "fault-" + fault + "-x")
                .time(clock.instant())
                .text(connection);
    }

    private static Socket open(String request) throws IOException {
        Socket socket =
                new Socket(sandbox.endpoint().getHost(), sandbox.endpoint().getPort());
        socket.setSoTimeout(10_000);
        socket.getOutputStream().write(request.getBytes(ISO_8859_1));
        return socket;
    }

    private static void assertOutcome(String name) {
        List<RecordedRequest> requests = sandbox.requests();
        assertThat(requests.get(requests.size() - 1).outcome()).isEqualTo("fault " + name);
    }
}
