package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** The course of each kind of task, for each of the five services, over HTTP. */
class SpecialIdsTest {

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
    @EnumSource
    void ordinaryId_isUnfinishedTwiceThenSucceededForEver(TestService service) {
        assertThat(statuses(service, "", 1, 5))
                .containsExactly(
                        service.first(), service.running, service.succeeded, service.succeeded, service.succeeded);
    }

    @ParameterizedTest
    @EnumSource
    void fail_isUnfinishedTwiceThenFailedWithAReason(TestService service) {
        assertThat(statuses(service, "fail-", 901, 4))
                .containsExactly(service.first(), service.running, service.failed, service.failed);
        TestRequest.Answer failed = service.query(sandbox, "fail-", 901).send();
        assertThat(service.reason(failed).asString("")).isEqualTo(TaskExample.REASON);
    }

    @ParameterizedTest
    @EnumSource
    void unknown_isNeverFound(TestService service) {
        assertThat(codes(service, "unknown-", 902, 4)).containsOnly(service.notFoundCode());
    }

    @ParameterizedTest
    @EnumSource
    void endless_neverEnds(TestService service) {
        assertThat(statuses(service, "endless-", 903, 30).subList(1, 30)).containsOnly(service.running);
    }

    @ParameterizedTest
    @EnumSource
    void pending_neverBegins(TestService service) {
        assertThat(statuses(service, "pending-", 938, 4)).containsOnly(service.first());
    }

    @ParameterizedTest
    @EnumSource
    void rare_hasFailedWithTheLastOfTheRawValues(TestService service) {
        TestRequest.Answer failed = service.query(sandbox, "rare-", 939).send();
        assertThat(service.status(failed)).isEqualTo(service == TestService.REDIS ? "Error" : service.failed);
        assertThat(service.reason(failed).asString("")).isEqualTo(TaskExample.REASON);
    }

    @ParameterizedTest
    @EnumSource
    void late_isNotFoundTwiceThenTakesTheUsualCourse(TestService service) {
        assertThat(codes(service, "late-", 904, 2)).containsOnly(service.notFoundCode());
        assertThat(statuses(service, "late-", 904, 3))
                .containsExactly(service.first(), service.running, service.succeeded);
    }

    @ParameterizedTest
    @EnumSource
    void strange_hasAStatusThatNoDocumentKnows(TestService service) {
        List<String> statuses = statuses(service, "strange-", 905, 4);
        assertThat(statuses).doesNotContain(service.first(), service.running, service.succeeded, service.failed, "");
        assertThat(statuses).doesNotContain("Error", "error").hasSize(4);
        assertThat(service.query(sandbox, "strange-", 905)
                        .send()
                        .response()
                        .path(service.statusName)
                        .isNumber())
                .isEqualTo(service == TestService.CLB || service == TestService.SSM);
    }

    @ParameterizedTest
    @EnumSource
    void whole_hasSucceededAndLacksNoField(TestService service) {
        TestRequest.Answer bare = service.query(sandbox, "null-", 907).send();
        TestRequest.Answer whole = service.query(sandbox, "whole-", 940).send();
        assertThat(service.status(whole)).isEqualTo(service.succeeded);
        assertThat(whole.response().propertyNames()).containsAll(bare.response().propertyNames());
        assertThat(whole.response()).noneMatch(value -> value.isNull() || (value.isArray() && value.isEmpty()));
    }

    @ParameterizedTest
    @CsvSource({
        "checkNotPass, checkNotPass, true",
        "success, success, false",
        "resuming, resuming, false",
        "of-no-document, of, false"
    })
    void status_isTheNamedOneWithTheReasonOfItsState(String name, String raw, boolean failed) {
        JsonNode job = job("status-" + name + "-1");
        assertThat(job.path("Status").asString()).isEqualTo(raw);
        assertThat(job.path("BriefMsg").asString()).isEqualTo(failed ? TaskExample.REASON : "");
    }

    @Test
    void whole_fillsObjectsAndListsAtAnyDepth() {
        JsonNode job = job("whole-1");
        assertThat(job.at("/RateLimitOption/CurrentDumpRps").isNumber()).isTrue();
        assertThat(job.at("/MigrateOption/Consistency/Objects/Databases/0/Tables/0/TmpTables/0")
                        .isString())
                .isTrue();
        assertThat(job.at("/StepInfo/StepInfo/2/Errors/0/HelpDoc").isString()).isTrue();
        assertThat(job.at("/StepInfo/StepInfo/0/StepId").asString()).isEqualTo("dumper");
    }

    private JsonNode job(String id) {
        String body = "{\"JobId\":\"" + id + "\"}";
        return TestRequest.post(sandbox, "dts", "2021-12-06", "DescribeMigrationDetail", body)
                .send()
                .response();
    }

    @ParameterizedTest
    @EnumSource
    void instant_hasSucceededAtTheFirstQuery(TestService service) {
        assertThat(statuses(service, "instant-", 906, 2)).containsOnly(service.succeeded);
    }

    @ParameterizedTest
    @EnumSource
    void null_answersTheLeastThatADocumentAllows(TestService service) {
        List<TestRequest.Answer> answers = answers(service, "null-", 907, 3);
        assertThat(answers.stream().map(service::status).toList())
                .containsExactly(service.first(), service.running, service.succeeded);
        for (TestRequest.Answer answer : answers) {
            answer.response().properties().stream()
                    .filter(field -> !field.getKey().equals(service.statusName))
                    .forEach(field -> assertThat(field.getValue().isNull())
                            .as(field.getKey())
                            .isTrue());
        }
    }

    @Test
    void null_nullableFieldsAreThere() {
        assertThat(Json.write(answers(TestService.VPC, "null-", 907, 3).get(2).response()))
                .isEqualTo("{\"Status\":\"SUCCESS\",\"Result\":null}");
        assertThat(Json.write(answers(TestService.CLB, "null-", 907, 3).get(2).response()))
                .isEqualTo("{\"Status\":0,\"LoadBalancerIds\":null,\"Message\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void internalErrorAndThrottling_areAnsweredAsErrors(TestService service) {
        assertThat(codes(service, "error-InternalError-", 908, 2)).containsOnly("InternalError");
        assertThat(codes(service, "error-RequestLimitExceeded-", 909, 2)).containsOnly("RequestLimitExceeded");
    }

    @ParameterizedTest
    @CsvSource({
        "error-InternalError.ModuleError-1, InternalError.ModuleError",
        "error-ResourceUnavailable, ResourceUnavailable",
        "error-FailedOperation.SystemError-a-b, FailedOperation.SystemError",
        "error-InternalError, InternalError",
        "error-, InvalidParameterValue",
    })
    void errorWithACode_answersThatCode(String id, String code) {
        assertThat(TestRequest.vpc(sandbox, id).send().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"901", "908", "481e9b6e-81d1-4859-b8cf-a673e010b901", "failing", "Fail-1", "unknown", "xfail-1"})
    void stringThatOnlyLooksSpecial_isOrdinary(String id) {
        assertThat(TestRequest.vpc(sandbox, id).send().response().path("Status").asString())
                .isEqualTo("RUNNING");
    }

    @ParameterizedTest
    @CsvSource({"18215, 1", "90, 1", "9010, 1", "901, 2", "18446744073709551615, 1"})
    void integer_isToldByItsLastThreeDigits(String id, int course) {
        List<String> statuses = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            statuses.add(TestService.REDIS.status(TestService.REDIS
                    .request(sandbox, "{\"TaskId\":" + id + "}")
                    .send()));
        }
        assertThat(statuses).containsExactly("preparing", "running", course == 1 ? "succeed" : "failed");
    }

    @ParameterizedTest
    @EnumSource
    void takes_isRunningUntilTheTimeSinceTheFirstQueryHasPassed(TestService service) {
        TestClock clock = new TestClock();
        try (Sandbox timed = Sandbox.builder().clock(clock).pollsUntilDone(0).start()) {
            clock.advance(Duration.ofSeconds(7));
            List<String> statuses = new ArrayList<>();
            for (Duration wait : List.of(Duration.ZERO, Duration.ofNanos(29_999_999_999L), Duration.ofNanos(1))) {
                clock.advance(wait);
                statuses.add(service.status(service.query(timed, "takes-30000-", 29_993_910)
                        .time(clock.instant())
                        .send()));
            }
            assertThat(statuses).containsExactly(service.running, service.running, service.succeeded);
        }
    }

    @Test
    void takes_eachTaskHasItsOwnTime() {
        TestClock clock = new TestClock();
        try (Sandbox timed = Sandbox.builder().clock(clock).start()) {
            assertThat(vpcStatus(timed, clock, "takes-1000-a")).isEqualTo("RUNNING");
            clock.advance(Duration.ofMillis(999));
            assertThat(vpcStatus(timed, clock, "takes-1000-b")).isEqualTo("RUNNING");
            assertThat(vpcStatus(timed, clock, "takes-1500")).isEqualTo("RUNNING");
            clock.advance(Duration.ofMillis(1));
            assertThat(vpcStatus(timed, clock, "takes-1000-a")).isEqualTo("SUCCESS");
            assertThat(vpcStatus(timed, clock, "takes-1000-b")).isEqualTo("RUNNING");
            assertThat(vpcStatus(timed, clock, "takes-0-c")).isEqualTo("SUCCESS");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"takes-", "takes-soon-1", "takes--5-1", "takes-1.5-1", "takes-1234567890123456789-1"})
    void takes_withoutMilliseconds_isInvalidParameterValue(String id) {
        TestRequest.Answer answer = TestRequest.vpc(sandbox, id).send();
        assertThat(answer.code()).isEqualTo("InvalidParameterValue");
        assertThat(answer.message()).contains("takes-");
    }

    @ParameterizedTest
    @CsvSource({"910, succeed", "1910, running", "18446744073709550910, running"})
    void takes_integerIdsOfAnySize(String id, String status) {
        TestClock clock = new TestClock();
        try (Sandbox timed = Sandbox.builder().clock(clock).start()) {
            TestRequest request = TestService.REDIS.request(timed, "{\"TaskId\":" + id + "}");
            assertThat(TestService.REDIS.status(request.time(clock.instant()).send()))
                    .isEqualTo(status);
        }
    }

    @Test
    void takes_negativeInteger_hasSucceededAtOnce() {
        assertThat(TestService.SSM.status(
                        TestService.SSM.request(sandbox, "{\"FlowID\":-30910}").send()))
                .isEqualTo("1");
    }

    private static String vpcStatus(Sandbox sandbox, TestClock clock, String id) {
        return TestService.VPC.status(
                TestRequest.vpc(sandbox, id).time(clock.instant()).send());
    }

    @Test
    void dealName_isAnIdTooAndSpecialToo() {
        assertThat(TestService.CLB
                        .request(sandbox, "{\"DealName\":\"unknown-1\"}")
                        .send()
                        .code())
                .isEqualTo("InvalidParameterValue");
        assertThat(TestService.CLB
                        .request(sandbox, "{\"TaskId\":null,\"DealName\":\"instant-1\"}")
                        .send()
                        .response()
                        .path("Status")
                        .asInt())
                .isZero();
    }

    @Test
    void taskIdAndDealName_taskIdCounts() {
        assertThat(TestService.CLB
                        .request(sandbox, "{\"DealName\":\"unknown-1\",\"TaskId\":\"instant-1\"}")
                        .send()
                        .code())
                .isEmpty();
    }

    @Test
    void progress_isKeptForEachServiceAndId() {
        assertThat(statuses(TestService.SSM, "", 1, 3)).last().isEqualTo("1");
        assertThat(statuses(TestService.REDIS, "", 1, 1)).containsExactly("preparing");
        assertThat(statuses(TestService.SSM, "", 2, 1)).containsExactly("0");
    }

    @Test
    void pollsUntilDone_setsTheNumberOfUnfinishedAnswers() {
        try (Sandbox slow = Sandbox.builder().pollsUntilDone(4).start();
                Sandbox atOnce = Sandbox.builder().pollsUntilDone(0).start()) {
            List<String> statuses = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                statuses.add(TestService.REDIS.status(
                        TestService.REDIS.query(slow, "", 1).send()));
            }
            assertThat(statuses).containsExactly("preparing", "running", "running", "running", "succeed");
            assertThat(TestService.VPC.status(
                            TestService.VPC.query(atOnce, "", 1).send()))
                    .isEqualTo("SUCCESS");
        }
    }

    private List<String> statuses(TestService service, String prefix, int digits, int count) {
        return answers(service, prefix, digits, count).stream()
                .map(service::status)
                .toList();
    }

    private List<String> codes(TestService service, String prefix, int digits, int count) {
        return answers(service, prefix, digits, count).stream()
                .map(TestRequest.Answer::code)
                .toList();
    }

    private List<TestRequest.Answer> answers(TestService service, String prefix, int digits, int count) {
        List<TestRequest.Answer> answers = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            answers.add(service.query(sandbox, prefix, digits).send());
        }
        return answers;
    }
}
