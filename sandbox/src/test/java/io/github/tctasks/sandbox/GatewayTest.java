package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What goes over the wire around the API's answers. */
class GatewayTest {

    private static final Instant NOW = Instant.parse("2026-06-03T04:05:06Z");

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().clock(InstantSource.fixed(NOW)).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @Test
    void answer_hasTypeLengthAndTheDateOfTheClock() {
        TestRequest.Answer answer = TestRequest.vpc(sandbox, "1").time(NOW).send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.http().headers().map()).containsKeys("content-type", "content-length", "date");
        assertThat(answer.http().headers().firstValue("date")).contains("Wed, 03 Jun 2026 04:05:06 GMT");
        assertThat(answer.http().headers().firstValue("content-type")).contains("application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x", "//", "/index.html?a=b", "/#DescribeVpcTaskResult", "*", "http://127.0.0.1/"})
    void anotherPath_isAnHtmlPage404(String target) throws IOException {
        String answer = exchange("POST " + target + " HTTP/1.1", "Host: a\r\nContent-Length: 0\r\n");
        assertThat(answer).startsWith("HTTP/1.1 404 ").contains("text/html").contains("<html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "OPTIONS", "TRACE", "post"})
    void anotherMethod_isUnsupportedProtocol(String method) throws IOException {
        String answer = exchange(method + " / HTTP/1.1", "Host: a\r\nContent-Length: 0\r\n");
        assertThat(answer).startsWith("HTTP/1.1 200 ").contains("\"UnsupportedProtocol\"", method);
    }

    @Test
    void head_hasNoBody() throws IOException {
        assertThat(exchange("HEAD / HTTP/1.1", "Host: a\r\n"))
                .startsWith("HTTP/1.1 200 ")
                .doesNotContain("UnsupportedProtocol");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "GET / HTTP/1.1 x y", "GET"})
    void noHttp_is400(String line) throws IOException {
        assertThat(exchange(line, "")).startsWith("HTTP/1.1 400 ");
    }

    @Test
    void headersBeyondTheLimit_are400() throws IOException {
        assertThat(exchange("GET / HTTP/1.1", "Host: a\r\nX-Long: " + "x".repeat(70_000) + "\r\n"))
                .startsWith("HTTP/1.1 400 ");
    }

    @Test
    void keepAlive_isHonoured() throws IOException {
        String first = "GET /1 HTTP/1.1\r\nHost: a\r\n\r\n";
        String second = "GET /2 HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
        String answers = RawHttp.exchange(sandbox.endpoint(), first + second);
        assertThat(answers.split("HTTP/1.1 404", -1)).hasSize(3);
        assertThat(answers).contains("connection: keep-alive").contains("connection: close");
    }

    @Test
    void http10_isClosedAfterTheAnswer() throws IOException {
        assertThat(RawHttp.exchange(sandbox.endpoint(), "GET /1 HTTP/1.0\r\n\r\n"))
                .contains("connection: close");
    }

    @Test
    void expectContinue_isAnsweredFirst() throws IOException {
        String head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 2\r\n";
        String answer = RawHttp.exchange(sandbox.endpoint(), head + "Expect: 100-continue\r\n\r\n{}");
        assertThat(answer).startsWith("HTTP/1.1 100 Continue").contains("AuthFailure.InvalidAuthorization");
    }

    @Test
    void tooLargeByItsOwnWord_isRefusedBeforeItHasCome() throws IOException {
        String head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 99999999\r\n\r\n";
        assertThat(RawHttp.exchange(sandbox.endpoint(), head)).contains("RequestSizeLimitExceeded");
    }

    @Test
    void chunkedBody_isPutTogether() {
        TestRequest.Answer answer =
                TestRequest.vpc(sandbox, "instant-1").time(NOW).send();
        assertThat(answer.code()).isEmpty();
        String body = "3\r\n{\"a\r\n4\r\n\":1}\r\n0\r\n\r\n";
        String head = "POST / HTTP/1.1\r\nHost: a\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n";
        assertThat(sandbox.requests())
                .last()
                .extracting(RecordedRequest::outcome)
                .isEqualTo("OK");
        assertThat(send(head + body)).contains("InvalidAuthorization");
        assertThat(sandbox.requests()).last().extracting(RecordedRequest::body).isEqualTo("{\"a\":1}");
    }

    private static String send(String text) {
        try {
            return RawHttp.exchange(sandbox.endpoint(), text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String exchange(String line, String headers) throws IOException {
        return RawHttp.exchange(sandbox.endpoint(), line + "\r\nConnection: close\r\n" + headers + "\r\n");
    }
}
