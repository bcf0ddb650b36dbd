package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Requests with {@code Authorization: SKIP}, which the document of an action has to allow. */
class UnsignedTest {

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    private static TestRequest sts(String action, String body) {
        return TestRequest.post(sandbox, "sts", "2018-08-13", action, body).header("X-TC-Region", "ap-guangzhou");
    }

    private static TestRequest webIdentity() {
        return sts(
                "AssumeRoleWithWebIdentity",
                "{\"ProviderId\":\"p\",\"WebIdentityToken\":\"t\",\"RoleArn\":\"r\",\"RoleSessionName\":\"s\"}");
    }

    @Test
    void actionThatAllowsIt_isServed() {
        TestRequest.Answer answer = webIdentity().authorization("SKIP").send();
        assertThat(answer.code()).as(answer.message()).isEmpty();
        assertThat(answer.response().at("/Credentials/TmpSecretId").asString()).isNotBlank();
    }

    @Test
    void actionThatAllowsIt_isServedSignedToo() {
        assertThat(webIdentity().send().code()).isEmpty();
    }

    @Test
    void actionThatAllowsIt_hasItsParametersChecked() {
        assertThat(webIdentity().authorization("SKIP").body("{}").send().code()).isEqualTo("MissingParameter");
    }

    @Test
    void anotherActionOfTheService_isInvalidAuthorization() {
        assertThat(sts("AssumeRole", "{\"RoleArn\":\"r\",\"RoleSessionName\":\"s\"}")
                        .authorization("SKIP")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @ParameterizedTest
    @EnumSource
    void anotherService_isInvalidAuthorization(TestService service) {
        assertThat(service.query(sandbox, "instant-", 906)
                        .authorization("SKIP")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.InvalidAuthorization");
    }

    @Test
    void skipInAnotherSpelling_isInvalidAuthorization() {
        assertThat(webIdentity().authorization("skip").send().code()).isEqualTo("AuthFailure.InvalidAuthorization");
    }
}
