package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which a signature can be wrong, over HTTP. */
class AuthenticationTest {

    /** A second before midnight UTC. */
    private static final Instant NOW = Instant.parse("2026-03-31T23:59:59Z");

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().clock(InstantSource.fixed(NOW)).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static TestRequest request() {
        return TestRequest.vpc(sandbox, "instant-1").time(NOW);
    }

    @Test
    void rightSignature_isAccepted() {
        assertThat(request().send().code()).isEmpty();
    }

    @Test
    void hostSignedWithoutPort_isAccepted() {
        assertThat(request().signedHost("127.0.0.1").send().code()).isEmpty();
    }

    @Test
    void hostSignedWithAnotherPort_isSignatureFailure() {
        assertThat(request().signedHost("127.0.0.1:1").send().code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void unsignedPayload_signatureOfTheLiteral_isAccepted() {
        TestRequest unsigned = request().header("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD");
        assertThat(unsigned.payload("UNSIGNED-PAYLOAD").send().code()).isEmpty();
    }

    @Test
    void unsignedPayload_signatureOfTheBody_isSignatureFailure() {
        assertThat(request()
                        .header("X-TC-Content-SHA256", "UNSIGNED-PAYLOAD")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void signatureOfTheLiteral_withoutTheHeader_isSignatureFailure() {
        assertThat(request().payload("UNSIGNED-PAYLOAD").send().code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void wrongKey_isSignatureFailure() {
        assertThat(request().key(sandbox.secretId(), "wrong").send().code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void changedBody_isSignatureFailure() {
        assertThat(request().payload("{\"TaskId\":\"other\"}").send().code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void changedContentType_isSignatureFailure() {
        TestRequest request = request();
        String signature = request.sign();
        assertThat(request.authorization(signature)
                        .header("Content-Type", "application/json")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void signatureForAnotherService_isSignatureFailure() {
        String signature = request().sign().replace("/vpc/", "/clb/");
        assertThat(request().authorization(signature).send().code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void unknownSecretId_isSecretIdNotFound() {
        assertThat(request().key("AKIDother", sandbox.secretKey()).send().code())
                .isEqualTo("AuthFailure.SecretIdNotFound");
    }

    @ParameterizedTest
    @CsvSource({"-301, true", "-300, false", "300, false", "301, true"})
    void timestamp_over300SecondsOff_isSignatureExpire(int seconds, boolean refused) {
        TestRequest.Answer answer = request().time(NOW.plusSeconds(seconds)).send();
        assertThat(answer.code()).isEqualTo(refused ? "AuthFailure.SignatureExpire" : "");
    }

    @Test
    void expiredTimestamp_messageTellsHowFarOff() {
        assertThat(request().time(NOW.minusSeconds(1000)).send().message()).contains("1000 seconds behind");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-30", "2026-04-01"})
    void scopeOfAnotherDay_isInvalidAuthorizationNamingTheDate(String date) {
        TestRequest.Answer answer = request().scopeDate(date).send();
        assertThat(answer.code()).isEqualTo("AuthFailure.InvalidAuthorization");
        assertThat(answer.message()).contains("2026-03-31");
    }

    @Test
    void timestampAfterMidnight_needsTheNextDay() {
        assertThat(request().time(NOW.plusSeconds(1)).send().code()).isEmpty();
        assertThat(request()
                        .time(NOW.plusSeconds(1))
                        .scopeDate("2026-03-31")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer x",
                "TC3-HMAC-SHA256",
                "TC3-HMAC-SHA1 Credential=a/2026-03-31/vpc/tc3_request, SignedHeaders=content-type;host, Signature=00",
                "TC3-HMAC-SHA256 Credential=a/2026-03-31/vpc/tc3_request, SignedHeaders=content-type;host, Signature=00",
            })
    void malformedHeader_isInvalidAuthorization(String header) {
        assertThat(request().authorization(header).send().code()).isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @ParameterizedTest
    @CsvSource({
        "/tc3_request, /tc4_request",
        "2026-03-31, 20260331",
        "content-type;host, Content-Type;Host",
        "content-type;host, content-type",
        "content-type;host, host",
        "content-type;host, content-type;host;host",
        "content-type;host, content-type;host;x-absent",
        "content-type;host, content-type;;host",
        "SignedHeaders, Signedheaders",
        "'Signature=', 'Signature=0'",
        "', Signed', ',Signed'",
        "TC3-HMAC-SHA256, tc3-hmac-sha256",
    })
    void headerSpoiltInOnePlace_isInvalidAuthorization(String right, String wrong) {
        String spoilt = request().sign().replace(right, wrong);
        assertThat(request().authorization(spoilt).send().code()).isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @Test
    void missingTimestamp_isMissingParameter() throws IOException {
        String answer = raw("Authorization: " + request().sign());
        assertThat(answer).contains("\"MissingParameter\"").contains("Timestamp");
    }

    @Test
    void missingAuthorization_isInvalidAuthorization() throws IOException {
        assertThat(raw("X-TC-Timestamp: " + NOW.getEpochSecond())).contains("AuthFailure.InvalidAuthorization");
    }

    @Test
    void twoAuthorizationHeaders_isInvalidAuthorization() throws IOException {
        String line = "Authorization: " + request().sign();
        assertThat(raw(line, line, "X-TC-Timestamp: " + NOW.getEpochSecond()))
                .contains("AuthFailure.InvalidAuthorization")
                .contains("2 Authorization headers");
    }

    @Test
    void twoHostHeaders_isInvalidAuthorization() throws IOException {
        assertThat(raw(
                        "Authorization: " + request().sign(),
                        "Host: elsewhere",
                        "X-TC-Timestamp: " + NOW.getEpochSecond()))
                .contains("AuthFailure.InvalidAuthorization")
                .contains("host");
    }

    @Test
    void twoTimestamps_isInvalidParameter() throws IOException {
        String line = "X-TC-Timestamp: " + NOW.getEpochSecond();
        assertThat(raw("Authorization: " + request().sign(), line, line)).contains("\"InvalidParameter\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "-1", "1.5", "1234567890123456789"})
    void timestampThatIsNoNumberOfSeconds_isInvalidParameter(String timestamp) throws IOException {
        assertThat(raw("Authorization: " + request().sign(), "X-TC-Timestamp: " + timestamp))
                .contains("\"InvalidParameter\"")
                .contains("Timestamp");
    }

    @Test
    void timestampThatIsHuge_isSignatureExpire() throws IOException {
        assertThat(raw("Authorization: " + request().sign(), "X-TC-Timestamp: 999999999999999999"))
                .contains("AuthFailure.SignatureExpire");
    }

    @Test
    void noMessage_holdsTheKeyOrTheSignature() {
        String header = request().key(sandbox.secretId(), "wrong").sign();
        String answer = request().authorization(header).send().http().body();
        String signature = header.substring(header.lastIndexOf('=') + 1);
        assertThat(answer).contains("SignatureFailure").doesNotContain(sandbox.secretKey(), signature);
    }

    @Test
    void configuredToken_isNeededAndCompared() {
        try (Sandbox temporary =
                Sandbox.builder().credentials("id", "key", "right-token").start()) {
            TestRequest request = TestRequest.vpc(temporary, "instant-1");
            TestRequest.Answer missing = request.send();
            assertThat(missing.code()).isEqualTo("AuthFailure.TokenFailure");
            TestRequest.Answer wrong =
                    request.header("X-TC-Token", "wrong-token").send();
            assertThat(wrong.code()).isEqualTo("AuthFailure.TokenFailure");
            assertThat(wrong.http().body()).doesNotContain("right-token", "wrong-token");
            assertThat(request.header("X-TC-Token", "right-token").send().code())
                    .isEmpty();
        }
    }

    @Test
    void tokenWithoutAConfiguredOne_isTaken() {
        assertThat(request().header("X-TC-Token", "any").send().code()).isEmpty();
    }

    /** Sends a request with the given header lines instead of the usual ones. */
    private static String raw(String... lines) throws IOException {
        String body = "{\"TaskId\":\"instant-1\"}";
        String start = "POST / HTTP/1.1\r\nHost: " + sandbox.endpoint().getAuthority()
                + "\r\nContent-Type: application/json; charset=utf-8\r\nX-TC-Action: DescribeVpcTaskResult\r\n"
                + "X-TC-Version: 2017-03-12\r\nConnection: close\r\nContent-Length: " + body.length() + "\r\n";
        return RawHttp.exchange(sandbox.endpoint(), start + String.join("\r\n", lines) + "\r\n\r\n" + body);
    }
}
