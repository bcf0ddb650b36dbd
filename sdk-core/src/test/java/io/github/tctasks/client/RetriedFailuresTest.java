package io.github.tctasks.client;

import static io.github.tctasks.testkit.FakeTransport.body;
import static io.github.tctasks.testkit.FakeTransport.error;
import static io.github.tctasks.testkit.FakeTransport.failing;
import static io.github.tctasks.testkit.FakeTransport.response;
import static io.github.tctasks.testkit.FakeTransport.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which failures a call repeats, from the wire up: each once, then the service answers. */
class RetriedFailuresTest {

    private static FakeTransport callAfter(FakeTransport.Step failure) {
        FakeTransport transport = FakeTransport.of(failure, response(""));
        try (JobClient client = JobClient.builder()
                .credentials(Credentials.of("AKIDexample", "secretExample"))
                .transport(transport)
                .time(new VirtualTime())
                .build()) {
            client.describeJob(DescribeJobRequest.of("job-1"));
        }
        return transport;
    }

    private static void assertRepeated(FakeTransport.Step failure) {
        assertThat(callAfter(failure).sent()).hasSize(2);
    }

    private static void assertNotRepeated(FakeTransport.Step failure) {
        assertThatExceptionOfType(SdkException.class).isThrownBy(() -> callAfter(failure));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RequestLimitExceeded",
                "RequestLimitExceeded.GlobalRegionUinLimitExceeded",
                "RequestLimitExceeded.IPLimitExceeded",
                "RequestLimitExceeded.UinLimitExceeded",
                "InternalError",
                "InternalError.DbError",
                "ServiceUnavailable",
                "ResourceUnavailable",
                "ResourceInUse",
                "FailedOperation.SystemError",
            })
    void codeThatMayPass_isRepeated(String code) {
        assertRepeated(error(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LimitExceeded",
                "FailedOperation",
                "ResourceUnavailable.NotPurchased",
                "ResourceUnavailable.ResourceDisabled",
                "ResourceInUse.SecretExists",
                "ResourceNotFound",
                "ResourceInsufficient",
                "AuthFailure.SignatureFailure",
                "AuthFailure.SignatureExpire",
                "InvalidParameter",
            })
    void codeThatIsPermanent_isNotRepeated(String code) {
        assertNotRepeated(error(code));
    }

    static Stream<IOException> ioErrors() {
        return Stream.of(
                new IOException("Connection reset"),
                new SocketTimeoutException("Read timed out"),
                new java.net.ConnectException("Connection refused"),
                new java.net.UnknownHostException("job.tencentcloudapi.com"));
    }

    @ParameterizedTest
    @MethodSource("ioErrors")
    void ioError_isRepeated(IOException failure) {
        assertRepeated(failing(failure));
        assertRepeated(body(TestBody.failing("{\"Response\":", failure)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"Response\":{\"Status\":\"Run", "<html>502</html>", "\u0000\u0001"})
    void answerThatIsCutShortOrNotJson_isRepeated(String body) {
        assertRepeated(body(body));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"Response\":[]}", "{\"Response\":{\"Error\":{}}}"})
    void answerThatIsWholeButOfAnotherForm_isNotRepeated(String body) {
        assertNotRepeated(body(body));
    }

    static IntStream statuses() {
        return IntStream.concat(IntStream.of(429), IntStream.rangeClosed(500, 599));
    }

    @ParameterizedTest
    @MethodSource("statuses")
    void status429And5xx_isRepeated(int status) {
        assertRepeated(status(status, "<html>"));
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 302, 307, 400, 401, 403, 404, 408, 413})
    void anyOtherStatus_isNotRepeated(int status) {
        assertNotRepeated(status(status, ""));
    }
}
