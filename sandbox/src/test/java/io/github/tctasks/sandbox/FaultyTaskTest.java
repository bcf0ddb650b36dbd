package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ids of tasks that ask for a fault. */
class FaultyTaskTest {

    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    static Stream<Fault> all() {
        return FaultNames.BY_DIGITS.stream();
    }

    @ParameterizedTest
    @CsvSource({
        "fault-http-503, http-503",
        "fault-http-503-, http-503",
        "fault-http-503-1-2-3, http-503",
        "fault-http-599-1, http-599",
        "fault-html-1, html-502",
        "fault-html, html-502",
        "fault-html-404, html-404",
        "fault-html-204-1, html-502",
        "fault-redirect-9, redirect-302",
        "fault-redirect-304x2, redirect-302",
        "fault-no-body-1, no-body",
        "fault-duplicate-keys, duplicate-keys",
        "fault-reset-x2-1, reset",
        "fault-delay-0-1, delay-0",
        "fault-delay-1, delay-1",
    })
    void stringId_theLongestNameCounts(String id, String name) {
        TaskScript script = TaskScript.of(new TaskId(id, false));
        assertThat(script).isEqualTo(new FaultyTask(Fault.of(name), Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "fault-resetx2-1, reset, 2",
        "fault-resetx1, reset, 1",
        "fault-html-200x3-1, html-200, 3",
        "fault-htmlx3-200-1, html-502, 3",
        "fault-invalid-utf8x9999-a, invalid-utf8, 9999",
        "fault-delay-20x2-a, delay-20, 2",
    })
    void stringId_tellsHowOften(String id, String name, int times) {
        assertThat(TaskScript.of(new TaskId(id, false))).isEqualTo(new FaultyTask(Fault.of(name), times));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fault-",
                "fault-nothing-1",
                "fault-http-200-1",
                "fault-http-600-1",
                "fault-delay",
                "fault-slow-0-1",
                "fault-slow-60001-1",
                "fault-delay-600001-1",
                "fault-delay-01-1",
                "fault-delay-soon",
                "fault-resetx0-1",
                "fault-resetx10000-1",
                "fault-Reset-1",
            })
    void stringId_withoutAFaultOfThatName_isInvalidParameterValue(String id) {
        TestRequest.Answer answer = TestRequest.vpc(sandbox, id).send();
        assertThat(answer.code()).isEqualTo("InvalidParameterValue");
        assertThat(answer.message()).contains("duplicate-keys", "http-STATUS");
    }

    @ParameterizedTest
    @MethodSource("all")
    void integerId_itsLastThreeDigitsTell(Fault fault) {
        int digits = 912 + FaultNames.BY_DIGITS.indexOf(fault);
        for (String id : List.of("" + digits, "5" + digits, "18446744073709550" + digits)) {
            assertThat(TaskScript.of(new TaskId(id, true))).isEqualTo(new FaultyTask(fault, Integer.MAX_VALUE));
        }
        assertThat(TaskScript.of(new TaskId("7" + (digits + 40), true))).isEqualTo(new FaultyTask(fault, 2));
        assertThat(TaskScript.of(new TaskId("" + digits, false))).isSameAs(TaskScript.ORDINARY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"910", "940", "950", "978", "999", "0", "9110", "12", "-12"})
    void integerId_ofOtherDigits_asksForNoFault(String id) {
        assertThat(TaskScript.of(new TaskId(id, true))).isNotInstanceOf(FaultyTask.class);
    }

    @ParameterizedTest
    @CsvSource({"2000911, 2000, 2147483647", "911, 0, 2147483647", "250951, 250, 2", "600000911, 600000, 2147483647"})
    void integerId_ofADelay_tellsItsMilliseconds(String id, int millis, int times) {
        assertThat(TaskScript.of(new TaskId(id, true))).isEqualTo(new FaultyTask(Fault.of("delay-" + millis), times));
    }

    @ParameterizedTest
    @ValueSource(strings = {"600001911", "18446744073709550951"})
    void integerId_ofALongerDelay_isInvalidParameterValue(String id) {
        TestRequest.Answer answer =
                TestService.REDIS.request(sandbox, "{\"TaskId\":" + id + "}").send();
        assertThat(answer.code()).isEqualTo("InvalidParameterValue");
        assertThat(answer.message()).contains("600000 ms");
    }

    @ParameterizedTest
    @EnumSource
    void firstTimes_thenTheTaskTakesItsUsualCourse(TestService service) {
        assertThat(outcomes(service, "fault-http-503x2-", 963, 6))
                .containsExactly(
                        "HTTP 503", "HTTP 503", service.first(), service.running, service.succeeded, service.succeeded);
        assertThat(sandbox.requests().stream().map(RecordedRequest::outcome))
                .containsExactly("fault http-503", "fault http-503", "OK", "OK", "OK", "OK");
    }

    @ParameterizedTest
    @EnumSource
    void always_theTaskNeverComesFurther(TestService service) {
        assertThat(outcomes(service, "fault-http-503-", 923, 5)).containsOnly("HTTP 503");
    }

    @ParameterizedTest
    @EnumSource
    void delay_theTaskTakesItsUsualCourse(TestService service) {
        assertThat(outcomes(service, "fault-delay-5-", 911, 4))
                .containsExactly(service.first(), service.running, service.succeeded, service.succeeded);
        assertThat(sandbox.requests().stream().map(RecordedRequest::outcome))
                .containsOnly(service.integerIds ? "fault delay-7" : "fault delay-5");
    }

    @Test
    void batch_aFaultOfOneTaskOnThePageBefallsTheWholeAnswer() {
        String ids = "{\"RequestIds\":[\"1\",\"fault-http-503x1-a\",\"fault-resetx1-b\"]";
        assertThat(TestRequest.jobs(sandbox, "{\"MaxResults\":1,\"RequestIds\":[\"1\",\"fault-http-503x1-a\"]}")
                        .send()
                        .status())
                .isEqualTo(200);
        assertThat(TestRequest.jobs(sandbox, ids + "}").send().status()).isEqualTo(503);
        TestRequest.Answer answer = TestRequest.jobs(sandbox, ids + "}").send();
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().path("TotalCount").asInt()).isEqualTo(3);
    }

    @Test
    void wrongSignature_isToldBeforeAnyFault() {
        assertThat(TestRequest.vpc(sandbox, "fault-reset-1")
                        .key(sandbox.secretId(), "wrong")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.SignatureFailure");
    }

    private List<String> outcomes(TestService service, String prefix, int digits, int count) {
        return Stream.generate(() -> service.query(sandbox, prefix, digits).send())
                .limit(count)
                .map(answer -> answer.status() == 200 ? service.status(answer) : "HTTP " + answer.status())
                .toList();
    }
}
