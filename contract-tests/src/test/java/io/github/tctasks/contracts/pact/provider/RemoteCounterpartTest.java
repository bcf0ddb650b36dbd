package io.github.tctasks.contracts.pact.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.opentest4j.TestAbortedException;
import tools.jackson.databind.json.JsonMapper;

/** What can be provoked at the real service, and what is said of the rest. */
class RemoteCounterpartTest {

    private static final Map<String, String> ENVIRONMENT = Map.of(
            RemoteCounterpart.ENDPOINT,
            "https://{service}.tencentcloudapi.com",
            "TCTASKS_VERIFY_REGION",
            "ap-singapore",
            "TCTASKS_VERIFY_REDIS_SUCCEEDED",
            "18446744073709551615");

    private final RemoteCounterpart real = new RemoteCounterpart(ENVIRONMENT);

    private static Wanted wanted(String state, Map<String, Object> parameters) {
        return new Wanted(state, parameters, JsonMapper.shared().readTree("{\"TaskId\": 18215}"));
    }

    @Test
    void endpointAndRegion_areThoseOfTheEnvironment() {
        assertThat(real.endpoint("redis")).hasToString("https://redis.tencentcloudapi.com");
        assertThat(real.region("ap-guangzhou")).isEqualTo("ap-singapore");
        assertThat(new RemoteCounterpart(Map.of()).region("ap-guangzhou")).isEqualTo("ap-guangzhou");
    }

    @Test
    void provoke_taskWhoseIdIsGiven_isAskedAbout() {
        assertThat(real.provoke(wanted("a task", Map.of("service", "redis", "state", "succeeded"))))
                .containsExactly(Map.entry("TaskId", "18446744073709551615"));
    }

    @Test
    void provoke_taskWhoseIdIsNotGiven_namesTheVariable() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> real.provoke(wanted("a task", Map.of("service", "redis", "state", "failed"))))
                .withMessageContaining("TCTASKS_VERIFY_REDIS_FAILED");
    }

    @Test
    void provoke_signatureToBeRefused_works() {
        assertThat(real.provoke(
                        wanted("a caller who is not who it says", Map.of("code", "AuthFailure.SignatureFailure"))))
                .isEmpty();
    }

    @Test
    void provoke_errorOfTheService_isSkippedAndNamed() {
        assertThatExceptionOfType(TestAbortedException.class)
                .isThrownBy(() -> real.provoke(wanted("an error", Map.of("code", "ResourcesSoldOut"))))
                .withMessageContaining("ResourcesSoldOut");
    }
}
