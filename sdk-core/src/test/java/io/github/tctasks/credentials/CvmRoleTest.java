package io.github.tctasks.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.testkit.RawServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class CvmRoleTest {

    private static final String PATH = "/latest/meta-data/cam/security-credentials/";
    private static final String GOOD = """
            {"TmpSecretId":"id","TmpSecretKey":"verySecret","Token":"token","ExpiredTime":1795345200,"Code":"Success"}""";

    private static TemporaryCredentials fetch(RawServer server) {
        return new CvmRole(server.url(), Duration.ofMillis(300)).fetch();
    }

    private static RawServer.Script answering(String role, String credentials) {
        return (request, reply) -> reply.ok(request.requestLine().contains(PATH + " ") ? role : credentials);
    }

    private static void assertRefused(RawServer.Script script, String message) throws IOException {
        try (RawServer server = RawServer.start(script)) {
            assertThatExceptionOfType(NoCredentialsException.class)
                    .isThrownBy(() -> fetch(server))
                    .withMessageContaining(message)
                    .satisfies(e -> assertThat(everythingOf(e)).doesNotContain("verySecret"));
        }
    }

    private static String everythingOf(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text, true));
        return text.toString();
    }

    @Test
    void credentials_ofTheRole_areReadByItsName() throws IOException {
        try (RawServer server = RawServer.start(answering("my-role\n", GOOD))) {
            assertThat(fetch(server))
                    .isEqualTo(new TemporaryCredentials(
                            Credentials.of("id", "verySecret", "token"), Instant.parse("2026-11-22T11:00:00Z")));
            assertThat(server.received())
                    .extracting(RawServer.Received::requestLine)
                    .containsExactly("GET " + PATH + " HTTP/1.1", "GET " + PATH + "my-role HTTP/1.1");
        }
    }

    @Test
    void instance_withoutARole_isTold() throws IOException {
        assertRefused(
                (request, reply) -> reply.head("HTTP/1.1 404 Not Found", "Content-Length: 0"), "instance has no role");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "../../other", "<html>", "a\nb"})
    void answer_thatNamesNoRole_isRefused(String role) throws IOException {
        assertRefused(answering(role, GOOD), "name of a role");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "<html>verySecret",
                "{\"Code\":\"Success\"}",
                "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":verySecret,\"Token\":\"t\",\"ExpiredTime\":1,\"Code\":\"Success\"}",
                "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"verySecret\",\"Token\":\"t\",\"ExpiredTime\":\"x\",\"Code\":\"Success\"}",
                "{\"TmpSecretId\":\"id\",\"TmpSecretKey\":\"verySecret\",\"ExpiredTime\":1,\"Code\":\"Success\"}",
                "{\"TmpSecretId\":7,\"TmpSecretKey\":\"verySecret\",\"Token\":\"t\",\"ExpiredTime\":1,\"Code\":\"Success\"}",
                "{\"TmpSecretId\":\"i d\",\"TmpSecretKey\":\"verySecret\",\"Token\":\"t\",\"ExpiredTime\":1,\"Code\":\"Success\"}",
            })
    void answer_thatIsNoCredential_isRefusedWithoutShowingIt(String answer) throws IOException {
        assertRefused(answering("my-role", answer), "role my-role");
    }

    @Test
    void code_otherThanSuccess_isRefused() throws IOException {
        assertRefused(answering("my-role", GOOD.replace("Success", "Failed")), "Code is not Success");
    }

    @Test
    void answer_thatIsAnErrorARedirectOrTooLong_isRefused() throws IOException {
        assertRefused((request, reply) -> reply.head("HTTP/1.1 500 Error", "Content-Length: 0"), "HTTP 500");
        assertRefused(
                (request, reply) ->
                        reply.head("HTTP/1.1 302 Found", "Location: http://127.0.0.1:1/", "Content-Length: 0"),
                "HTTP 302");
        assertRefused(answering("x".repeat(65 * 1024), GOOD), "more than 65536 bytes");
        assertRefused((request, reply) -> reply.hangUp(), "cannot be asked");
    }

    @Test
    void service_thatDoesNotAnswer_isGivenUpSoon() throws IOException {
        assertRefused((request, reply) -> reply.stall(), "SocketTimeoutException");
    }

    @Test
    void machine_withoutTheService_isTold() throws IOException {
        int port;
        try (ServerSocket closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closed.getLocalPort();
        }
        assertThatExceptionOfType(NoCredentialsException.class)
                .isThrownBy(() -> new CvmRole("http://127.0.0.1:" + port, Duration.ofMillis(300)).fetch())
                .withMessageContaining("on a CVM instance only");
    }

    @Test
    void connections_areNotKeptAlive() throws IOException {
        try (RawServer server = RawServer.start(answering("my-role", GOOD))) {
            fetch(server);
            assertThat(server.received())
                    .allSatisfy(
                            request -> assertThat(request.values("Connection")).containsExactly("close"));
        }
    }

    @Test
    void provider_isNamedAfterItself() {
        try (RefreshingCredentials provider = CredentialsProvider.cvmRole()) {
            assertThat(provider).hasToString("CVM role");
            assertThat(provider.account()).isEqualTo("CVM role");
        }
    }
}
