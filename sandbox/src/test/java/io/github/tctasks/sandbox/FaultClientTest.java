package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What each fault looks like to the JDK's HTTP client, which keeps its connections open. */
@Timeout(60)
class FaultClientTest {

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "delay-200, 200, RUNNING",
        "slow-1, 200, RUNNING",
        "length-short, 200, {\"Response\":{",
        "html-502, 502, <html>",
        "html-200, 200, <html>",
        "http-429, 429, Too Many",
        "http-500, 500, Internal",
        "http-502, 502, Bad",
        "http-503, 503, Service",
        "http-504, 504, Gateway",
        "not-object, 200, [{",
        "nesting, 200, [[[[[",
        "large, 200, xxxxx",
        "duplicate-keys, 200, '\"Status\":null'",
        "wrong-types, 200, wrong type",
        "throttling, 200, RequestLimitExceeded",
        "expired-timestamp, 200, AuthFailure.SignatureExpire",
        "redirect-302, 302, Found",
        "redirect-307, 307, Temporary",
        "invalid-utf8, 200, \u00C3(\u00FF",
    })
    void answer_isReadAndTheNextCallSucceeds(String fault, int status, String part) throws Exception {
        HttpResponse<String> answer = call("fault-" + fault + "-x");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().contains(part)).isTrue();
        assertNextCallSucceeds();
    }

    @ParameterizedTest
    @CsvSource({"no-body, 0", "garbage, 1024"})
    void answer_hasItsLengthAndTheNextCallSucceeds(String fault, int length) throws Exception {
        assertThat(call("fault-" + fault + "-x").body()).hasSize(length);
        assertNextCallSucceeds();
    }

    @ParameterizedTest
    @ValueSource(strings = {"reset", "close", "half"})
    void brokenConnection_isAnIOExceptionAndTheNextCallSucceeds(String fault) throws Exception {
        assertThatThrownBy(() -> call("fault-" + fault + "-x")).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> call("fault-" + fault + "-x")).isInstanceOf(IOException.class);
        assertNextCallSucceeds();
    }

    @Test
    void lengthLong_keepsTheCallerWaiting() throws Exception {
        CompletableFuture<HttpResponse<String>> answer =
                client.sendAsync(TestRequest.vpc(sandbox, "fault-length-long-x").http(), BodyHandlers.ofString());
        assertThatThrownBy(() -> answer.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        sandbox.close();
        assertThatThrownBy(() -> answer.get(10, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void endless_isReadUntilTheCallerHasEnough() throws Exception {
        HttpResponse<InputStream> answer =
                client.send(TestRequest.vpc(sandbox, "fault-endless-x").http(), BodyHandlers.ofInputStream());
        try (InputStream body = answer.body()) {
            assertThat(new String(body.readNBytes(5000), ISO_8859_1)).endsWith("x".repeat(4900));
        }
        assertNextCallSucceeds();
    }

    @Test
    void redirect_whoFollowsIsSeen() throws Exception {
        HttpClient follower = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build();
        HttpResponse<String> answer =
                follower.send(TestRequest.vpc(sandbox, "fault-redirect-302-x").http(), BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.uri().getHost()).isEqualTo("localhost");
        assertThat(sandbox.requests().stream().map(request -> request.outcome() + ' ' + request.path()))
                .containsExactly("fault redirect-302 /", "HTTP 404 /redirected");
    }

    private void assertNextCallSucceeds() throws Exception {
        assertThat(call("instant-1").body()).contains("\"SUCCESS\"");
    }

    private HttpResponse<String> call(String id) throws Exception {
        return client.send(TestRequest.vpc(sandbox, id).http(), BodyHandlers.ofString(ISO_8859_1));
    }
}
