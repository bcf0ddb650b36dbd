package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signature version 1 over HTTP: what is taken, and every way in which it can be wrong. */
class V1AuthenticationTest {

    private static final Instant NOW = Instant.parse("2026-03-31T23:59:59Z");
    private static final String SIGNATURE_FAILURE = "AuthFailure.SignatureFailure";

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder()
                .clock(InstantSource.fixed(NOW))
                .spec(TestRequest.SIXTH)
                .start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static V1Request request(String method) {
        return V1Request.vpc(sandbox, method).with("Timestamp", Long.toString(NOW.getEpochSecond()));
    }

    private static V1Request request() {
        return request("GET");
    }

    @ParameterizedTest
    @CsvSource({"GET, HmacSHA1", "GET, HmacSHA256", "POST, HmacSHA1", "POST, HmacSHA256"})
    void rightSignature_isAccepted(String method, String algorithm) {
        assertThat(request(method).with("SignatureMethod", algorithm).send().code())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void withoutSignatureMethod_isHmacSha1(String method) {
        assertThat(request(method).send().code()).isEmpty();
        assertThat(request(method)
                        .with("SignatureMethod", "HmacSHA256")
                        .later("SignatureMethod", "LEFT-OUT")
                        .send()
                        .code())
                .isEqualTo(SIGNATURE_FAILURE);
    }

    @ParameterizedTest
    @EnumSource
    void eachService_isFoundByActionAndVersion(TestService service) {
        TestRequest.Answer answer = V1Request.of(sandbox, "POST", service.action, service.version)
                .with("Timestamp", Long.toString(NOW.getEpochSecond()))
                .with("Region", "ap-guangzhou")
                .with(service.idName, service.integerIds ? "7906" : "instant-1")
                .send();
        assertThat(answer.code()).isEmpty();
        assertThat(service.status(answer)).isEqualTo(service.succeeded);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void flatParameters_areGivenTheirTypesBack(String method) {
        V1Request request = V1Request.of(sandbox, method, "DescribeDisks", "2017-03-12")
                .with("Timestamp", Long.toString(NOW.getEpochSecond()))
                .with("Limit", "1")
                .with("Ratio", "0.5")
                .with("Encrypted", "true")
                .with("DiskIds.0", "a")
                .with("DiskIds.1", "b")
                .with("Filters.0.Name", "n 任务+&=")
                .with("Filters.0.Values.0", "v");
        assertThat(request.send().code()).isEmpty();
        assertThat(request.with("Limit", "one").send().code()).isEqualTo("InvalidParameter");
        assertThat(request.with("Limit", "1").without("Filters.0.Name").send().code())
                .isEqualTo("MissingParameter");
        assertThat(request.with("Filters.0.Name", "n")
                        .with("Filters.0.Other", "v")
                        .send()
                        .code())
                .isEqualTo("UnknownParameter");
    }

    @Test
    void hostSignedWithoutPort_isAccepted() {
        assertThat(request().signedHost("127.0.0.1").send().code()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1:1", "vpc.tencentcloudapi.com", ""})
    void anotherHostSigned_isSignatureFailure(String host) {
        assertThat(request().signedHost(host).send().code()).isEqualTo(SIGNATURE_FAILURE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "POST"})
    void wrongKey_isSignatureFailure(String method) {
        assertThat(request(method).key("wrong").send().code()).isEqualTo(SIGNATURE_FAILURE);
    }

    @ParameterizedTest
    @CsvSource({
        "TaskId, other",
        "Nonce, 11887",
        "Region, ap-beijing",
        "Language, zh-CN",
        "Action, DescribeTaskStatus",
        "SignatureMethod, HmacSHA256",
        "Signature, AAAA",
        "New, one",
        "TaskId, LEFT-OUT",
    })
    void changedAfterSigning_isSignatureFailure(String name, String value) {
        assertThat(request().later(name, value).send().code()).isEqualTo(SIGNATURE_FAILURE);
    }

    @Test
    void signatureOfTheOtherMethod_isSignatureFailure() {
        String ofGet = request("GET").signature();
        assertThat(request("POST").later("Signature", ofGet).send().code()).isEqualTo(SIGNATURE_FAILURE);
    }

    @Test
    void unknownSecretId_isSecretIdNotFound() {
        assertThat(request().with("SecretId", "AKIDother").send().code()).isEqualTo("AuthFailure.SecretIdNotFound");
    }

    @ParameterizedTest
    @CsvSource({"-301, true", "-300, false", "300, false", "301, true"})
    void timestamp_over300SecondsOff_isSignatureExpire(int seconds, boolean refused) {
        String timestamp = Long.toString(NOW.plusSeconds(seconds).getEpochSecond());
        assertThat(request().with("Timestamp", timestamp).send().code())
                .isEqualTo(refused ? "AuthFailure.SignatureExpire" : "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Action", "Version", "Timestamp", "Nonce", "SecretId", "TaskId"})
    void missing_isMissingParameterThatNamesIt(String name) {
        TestRequest.Answer answer = request().without(name).send();
        assertThat(answer.code()).isEqualTo("MissingParameter");
        assertThat(answer.message()).contains('`' + name + '`');
    }

    @Test
    void missingSignature_isMissingParameterThatNamesIt() {
        TestRequest.Answer answer = request().later("Signature", "LEFT-OUT").send();
        assertThat(answer.code()).isEqualTo("MissingParameter");
        assertThat(answer.message()).contains("`Signature`");
    }

    @Test
    void documentedUrlAsItStands_lacksTheCommonParameters() {
        TestRequest.Answer answer = request().send("Action=DescribeAsyncRequestInfo&FlowID=123");
        assertThat(answer.code()).isEqualTo("MissingParameter");
        assertThat(answer.message()).contains("`SecretId`");
    }

    @ParameterizedTest
    @CsvSource({
        "Timestamp, yesterday, InvalidParameter",
        "Nonce, -1, InvalidParameter",
        "Nonce, x, InvalidParameter",
        "SignatureMethod, HmacMD5, InvalidParameterValue",
        "SignatureMethod, TC3-HMAC-SHA256, InvalidParameterValue",
        "Language, fr-FR, InvalidParameterValue",
        "Action, Nothing, InvalidAction",
        "Version, 2000-01-01, NoSuchVersion",
        "Other, 1, UnknownParameter",
    })
    void wrongValue_hasItsCode(String name, String value, String code) {
        TestRequest.Answer answer = request().with(name, value).send();
        assertThat(answer.code()).as(answer.message()).isEqualTo(code);
    }

    @Test
    void requiredRegion_isLookedForAmongTheParameters() {
        V1Request dts = V1Request.of(sandbox, "GET", "DescribeAsyncRequestInfo", "2018-03-30")
                .with("Timestamp", Long.toString(NOW.getEpochSecond()))
                .with("AsyncRequestId", "instant-1");
        TestRequest.Answer without = dts.send();
        assertThat(without.code()).isEqualTo("MissingParameter");
        assertThat(without.message()).contains("`Region`");
        assertThat(dts.with("Region", "ap-guangzhou").send().code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Action=A&SecretId=1&SecretId=2, InvalidParameter",
        "Action=A&x, InvalidRequest",
        "Action=A&=x, InvalidRequest",
        "Action=A&x=%, InvalidRequest",
        "Action=A&x=%zz, InvalidRequest",
    })
    void unreadableForm_hasItsCode(String text, String code) {
        assertThat(request("POST").send(text).code()).isEqualTo(code);
    }

    @Test
    void parametersInTwoPlaces_isInvalidRequest() {
        assertThat(request("POST").misplaced("a=b").send().code()).isEqualTo("InvalidRequest");
        assertThat(request("GET").misplaced("a=b").send().code()).isEqualTo("InvalidRequest");
    }

    @Test
    void postOfAnotherContentType_isNotVersion1() {
        assertThat(request("POST").contentType("text/plain").send().code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @Test
    void formBeyondOneMegabyte_isRequestSizeLimitExceeded() {
        String atLimit = "Action=" + "x".repeat(1024 * 1024 - "Action=".length());
        assertThat(request("POST").send(atLimit).code()).isEqualTo("MissingParameter");
        assertThat(request("POST").send(atLimit + "x").code()).isEqualTo("RequestSizeLimitExceeded");
    }

    @Test
    void queryBeyond32Kilobytes_isRequestSizeLimitExceeded() {
        assertThat(request().with("TaskId", "x".repeat(33_000)).send().code()).isEqualTo("RequestSizeLimitExceeded");
    }

    @Test
    void headerAuthorization_countsBeforeTheParameters() {
        assertThat(request().authorization("Bearer x").send().code()).isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @Test
    void noMessage_holdsTheKeyTheTokenOrTheSignature() {
        V1Request wrong = request().with("Token", "my-token").key("wrong");
        String answer = wrong.send().http().body();
        assertThat(answer)
                .contains("SignatureFailure")
                .doesNotContain(sandbox.secretKey(), wrong.signature(), "my-token");
    }

    @Test
    void configuredToken_isNeededAndCompared() {
        try (Sandbox temporary =
                Sandbox.builder().credentials("id", "key", "right-token").start()) {
            V1Request request = V1Request.vpc(temporary, "GET");
            TestRequest.Answer missing = request.send();
            assertThat(missing.code()).isEqualTo("AuthFailure.TokenFailure");
            assertThat(missing.message()).contains("parameter Token");
            assertThat(request.with("Token", "wrong-token").send().code()).isEqualTo("AuthFailure.TokenFailure");
            assertThat(request.with("Token", "right-token").send().code()).isEmpty();
        }
    }

    @Test
    void requests_tellTheActionAndHideTheSignature() {
        V1Request request = request().with("Token", "my-token");
        request.send();
        RecordedRequest recorded = sandbox.requests().get(sandbox.requests().size() - 1);
        assertThat(recorded.action()).isEqualTo("DescribeVpcTaskResult");
        assertThat(recorded.toString())
                .contains("TaskId=instant-1")
                .doesNotContain(URLEncoder.encode(request.signature(), UTF_8))
                .doesNotContain("my-token");
    }

    @Test
    void faultsOfAnAction_happenToVersion1Too() {
        try (Sandbox faulty = Sandbox.builder()
                .fault("DescribeVpcTaskResult", Fault.httpStatus(503), 1)
                .start()) {
            assertThat(V1Request.vpc(faulty, "GET")
                            .send("Action=DescribeVpcTaskResult&SecretId=a")
                            .status())
                    .isEqualTo(503);
        }
    }
}
