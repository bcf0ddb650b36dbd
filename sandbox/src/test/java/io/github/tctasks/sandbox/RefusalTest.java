package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Actions that a sandbox was told to refuse. */
class RefusalTest {

    @ParameterizedTest
    @CsvSource({
        "ap-guangzhou, UnsupportedRegion",
        "ap-beijing, InvalidAction",
        "ap-shanghai, ''",
        "'', ''",
    })
    void refuse_inSomeRegions_othersAreServed(String region, String code) {
        try (Sandbox sandbox = Sandbox.builder()
                .refuse("DescribeAsyncJobs", "ap-guangzhou", "InternalError")
                .refuse("DescribeAsyncJobs", "ap-beijing", "InvalidAction")
                .refuse("DescribeAsyncJobs", "ap-guangzhou", "UnsupportedRegion")
                .start()) {
            TestRequest jobs = TestRequest.jobs(sandbox, "{}");
            TestRequest request = region.isEmpty() ? jobs.without("X-TC-Region") : jobs.header("X-TC-Region", region);
            assertThat(request.send().code()).isEqualTo(code);
            assertThat(sandbox.requests())
                    .last()
                    .extracting(RecordedRequest::outcome)
                    .isEqualTo(code.isEmpty() ? "OK" : code);
        }
    }

    @Test
    void refuse_ofARunningSandbox_holdsUntilItIsTakenBack() {
        try (Sandbox sandbox = Sandbox.start()) {
            TestRequest request = TestService.CLB.query(sandbox, "instant-", 0);
            sandbox.refuse("DescribeTaskStatus", null, "UnsupportedRegion");
            assertThat(request.send().code()).isEqualTo("UnsupportedRegion");
            sandbox.refuse("DescribeTaskStatus", null, null);
            assertThat(request.send().code()).isEmpty();
            assertThatThrownBy(() -> sandbox.refuse("NoSuchAction", null, "InvalidAction"))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("NoSuchAction");
            assertThatThrownBy(() -> sandbox.refuse("DescribeTaskStatus", null, " "))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("DescribeTaskStatus");
        }
    }

    @Test
    void refuse_inAllRegions_oneRegionMayHaveItsOwnCode() {
        try (Sandbox sandbox = Sandbox.builder()
                .refuse("DescribeAsyncJobs", "ap-beijing", "UnsupportedRegion")
                .refuse("DescribeAsyncJobs", null, "InvalidAction")
                .start()) {
            TestRequest.Answer everywhere = TestRequest.jobs(sandbox, "{}").send();
            assertThat(everywhere.code()).isEqualTo("InvalidAction");
            assertThat(everywhere.message()).contains("DescribeAsyncJobs");
            assertThat(TestRequest.jobs(sandbox, "{}")
                            .without("X-TC-Region")
                            .send()
                            .code())
                    .isEqualTo("InvalidAction");
            assertThat(TestRequest.jobs(sandbox, "{}")
                            .header("X-TC-Region", "ap-beijing")
                            .send()
                            .code())
                    .isEqualTo("UnsupportedRegion");
            assertThat(TestService.CLB.query(sandbox, "instant-", 0).send().code())
                    .isEmpty();
        }
    }

    @Test
    void refuse_comesAfterTheSignatureAndBeforeTheRateAndTheParameters() {
        TestClock clock = new TestClock();
        try (Sandbox sandbox =
                refusing("ResourceUnavailable").clock(clock).enforceRateLimits().start()) {
            for (int i = 0; i < 30; i++) {
                TestRequest request =
                        TestRequest.jobs(sandbox, "{\"Nothing\":1}").time(clock.instant());
                assertThat(request.send().code()).isEqualTo("ResourceUnavailable");
            }
            assertThat(TestRequest.jobs(sandbox, "{}")
                            .time(clock.instant())
                            .key(sandbox.secretId(), "wrong")
                            .send()
                            .code())
                    .isEqualTo("AuthFailure.SignatureFailure");
        }
    }

    @Test
    void refuse_actionThatNoDocumentHas_isToldAtTheStart() {
        assertThatThrownBy(() -> Sandbox.builder()
                        .clock(InstantSource.system())
                        .refuse("DescribeNothing", null, "InvalidAction")
                        .start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DescribeNothing");
    }

    @Test
    void refuse_withABlankCode_isRefused() {
        assertThatThrownBy(() -> refusing(" "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("DescribeAsyncJobs");
    }

    private static Sandbox.Builder refusing(String code) {
        return Sandbox.builder().refuse("DescribeAsyncJobs", null, code);
    }
}
