package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The documents' rates, over HTTP. */
class RateLimitTest {

    private final TestClock clock = new TestClock();
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder()
                .clock(clock)
                .spec(TestRequest.SIXTH)
                .enforceRateLimits()
                .start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void rateOfTheDocument_isEnforcedAndRefusalsAreRecorded() {
        List<String> codes = codes(5);
        assertThat(codes).containsExactly("", "", "", "RequestLimitExceeded", "RequestLimitExceeded");
        assertThat(sandbox.requests().stream().map(RecordedRequest::outcome))
                .containsExactly("OK", "OK", "OK", "RequestLimitExceeded", "RequestLimitExceeded");
        clock.advance(Duration.ofSeconds(2).minusNanos(1));
        assertThat(codes(1)).containsExactly("RequestLimitExceeded");
        clock.advance(Duration.ofNanos(1));
        assertThat(codes(4)).containsExactly("", "", "", "RequestLimitExceeded");
    }

    @Test
    void refusal_namesActionAndLimit() {
        codes(3);
        assertThat(disks().send().message()).contains("DescribeDisks", "3 times in 2 s");
    }

    @Test
    void documentsOfTheFiveServices_allowTwentyASecond() {
        for (TestService service : TestService.values()) {
            List<String> codes = Stream.generate(() -> service.query(sandbox, "instant-", 906)
                            .time(clock.instant())
                            .send()
                            .code())
                    .limit(21)
                    .toList();
            assertThat(codes.subList(0, 20)).as(service.name()).containsOnly("");
            assertThat(codes.get(20)).as(service.name()).isEqualTo("RequestLimitExceeded");
        }
    }

    @Test
    void regions_haveEachTheirOwnRate() {
        codes(3);
        assertThat(disks().header("X-TC-Region", "ap-guangzhou").send().code()).isEmpty();
        assertThat(disks().header("X-TC-Region", "ap-beijing").send().code()).isEmpty();
        assertThat(disks().send().code()).isEqualTo("RequestLimitExceeded");
    }

    @Test
    void wrongSignature_isToldAsSuchAndDoesNotCount() {
        for (int i = 0; i < 4; i++) {
            assertThat(disks().key(sandbox.secretId(), "wrong").send().code())
                    .isEqualTo("AuthFailure.SignatureFailure");
        }
        assertThat(codes(3)).containsOnly("");
        assertThat(disks().key(sandbox.secretId(), "wrong").send().code()).isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void wrongParameters_countAndAreNotLookedAtWhenRefused() {
        for (int i = 0; i < 3; i++) {
            assertThat(disks().body("{\"Nothing\":1}").send().code()).isEqualTo("UnknownParameter");
        }
        assertThat(disks().body("{\"Nothing\":1}").send().code()).isEqualTo("RequestLimitExceeded");
        assertThat(disks().header("X-TC-Language", "xx").send().code()).isEqualTo("RequestLimitExceeded");
    }

    @Test
    void refusedQuery_isNotCountedForItsTask() {
        for (int i = 0; i < 20; i++) {
            TestRequest.vpc(sandbox, "instant-1").time(clock.instant()).send();
        }
        assertThat(TestRequest.vpc(sandbox, "1").time(clock.instant()).send().code())
                .isEqualTo("RequestLimitExceeded");
        clock.advance(Duration.ofSeconds(1));
        assertThat(Stream.generate(() -> TestService.VPC.status(TestRequest.vpc(sandbox, "1")
                                .time(clock.instant())
                                .send()))
                        .limit(3))
                .containsExactly("RUNNING", "RUNNING", "SUCCESS");
    }

    @Test
    void byDefault_theRateIsNotLimited() {
        try (Sandbox free =
                Sandbox.builder().clock(clock).spec(TestRequest.SIXTH).start()) {
            assertThat(Stream.generate(() -> TestRequest.disks(free)
                                    .time(clock.instant())
                                    .send()
                                    .code())
                            .limit(10))
                    .containsOnly("");
        }
    }

    private TestRequest disks() {
        return TestRequest.disks(sandbox).time(clock.instant());
    }

    private List<String> codes(int count) {
        return Stream.generate(() -> disks().send().code()).limit(count).toList();
    }
}
