package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong with parameters is told with the API's code and the parameter's name. */
class ParametersTest {

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().spec(TestRequest.SIXTH).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @EnumSource
    void noParameters_isMissingParameterNamingTheId(TestService service) {
        check(service.request(sandbox, "{}").send(), "MissingParameter", service.idName);
    }

    @ParameterizedTest
    @EnumSource
    void nullId_isMissingParameter(TestService service) {
        check(service.request(sandbox, "{\"" + service.idName + "\":null}").send(), "MissingParameter", service.idName);
    }

    @ParameterizedTest
    @EnumSource
    void unknownParameter_isNamed(TestService service) {
        check(service.request(sandbox, "{\"taskID\":\"1\"}").send(), "UnknownParameter", "taskID");
    }

    @ParameterizedTest
    @EnumSource
    void idOfTheOtherType_isInvalidParameter(TestService service) {
        String wrong = service.integerIds ? "\"123\"" : "123";
        check(
                service.request(sandbox, "{\"" + service.idName + "\":" + wrong + "}")
                        .send(),
                "InvalidParameter",
                service.idName);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.5", "true", "[1]", "{}", "1e2", "-1", "18446744073709551616", "1000000000000000000000"})
    void uint64_outsideItsRangeOrNoInteger_isInvalidParameter(String value) {
        check(redis(value), "InvalidParameter", "TaskId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "18446744073709551615", "9223372036854775808"})
    void uint64_inItsRange_isTaken(String value) {
        assertThat(redis(value).code()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, ''",
        "-9223372036854775808, ''",
        "9223372036854775808, InvalidParameter",
        "-9223372036854775809, InvalidParameter",
    })
    void int64_isCheckedForItsRange(String value, String code) {
        assertThat(TestService.SSM
                        .request(sandbox, "{\"FlowID\":" + value + "}")
                        .send()
                        .code())
                .isEqualTo(code);
    }

    @Test
    void clbWithNeitherId_isMissingParameterNamingBoth() {
        TestRequest.Answer answer = TestService.CLB.request(sandbox, "{}").send();
        check(answer, "MissingParameter", "TaskId");
        check(answer, "MissingParameter", "DealName");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "[]", "\"x\"", "null", "{", "{\"TaskId\":\"a\"} x", "{\"TaskId\":\"a\",\"TaskId\":\"b\"}"})
    void bodyThatIsNoObject_isInvalidRequest(String body) {
        check(TestService.VPC.request(sandbox, body).send(), "InvalidRequest", "body");
    }

    @Test
    void bodyThatIsNoUtf8_isInvalidRequest() {
        byte[] body = {'{', '"', 'T', '"', ':', '"', (byte) 0xff, '"', '}'};
        check(TestService.VPC.request(sandbox, "{}").body(body).send(), "InvalidRequest", "body");
    }

    @Test
    void emptyId_isInvalidParameterValue() {
        check(TestRequest.vpc(sandbox, "").send(), "InvalidParameterValue", "TaskId");
    }

    @Test
    void dtsWithoutRegion_isMissingParameterNamingRegion() {
        String body = "{\"AsyncRequestId\":\"instant-1\"}";
        check(TestService.DTS.request(sandbox, body).without("X-TC-Region").send(), "MissingParameter", "Region");
        assertThat(TestService.DTS.request(sandbox, body).send().code()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "DTS")
    void othersWithoutRegion_areServed(TestService service) {
        assertThat(service.query(sandbox, "instant-", 906)
                        .without("X-TC-Region")
                        .send()
                        .code())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "X-TC-Language, fr-FR, Language",
        "X-TC-RequestClient, aaaaaaaaaabbbbbbbbbbccccccccccddddddddddeeeeeeeeeeffffffffffggggg, RequestClient",
        "X-TC-Content-SHA256, something-else, Content-SHA256",
    })
    void commonParameterWithAWrongValue_isInvalidParameterValue(String header, String value, String name) {
        check(TestRequest.vpc(sandbox, "instant-1").header(header, value).send(), "InvalidParameterValue", name);
    }

    @ParameterizedTest
    @CsvSource({"X-TC-Action, Action", "X-TC-Version, Version"})
    void missingCommonParameter_isNamed(String header, String name) {
        check(TestRequest.vpc(sandbox, "instant-1").without(header).send(), "MissingParameter", name);
    }

    @Test
    void wrongContentType_isInvalidRequest() {
        check(
                TestRequest.vpc(sandbox, "instant-1")
                        .header("Content-Type", "text/plain")
                        .send(),
                "InvalidRequest",
                "Content-Type");
    }

    @Test
    void signature_isCheckedBeforeParameters() {
        assertThat(TestService.DTS
                        .request(sandbox, "{\"Wrong\":1}")
                        .without("X-TC-Region")
                        .key(sandbox.secretId(), "wrong")
                        .send()
                        .code())
                .isEqualTo("AuthFailure.SignatureFailure");
    }

    @Test
    void postWithAQuery_isInvalidRequest() {
        check(TestRequest.vpc(sandbox, "instant-1").query("TaskId=x").send(), "InvalidRequest", "query");
    }

    @Test
    void bodyOf10Mb_isRead_andOneByteMoreIsRefused() {
        String start = "{\"TaskId\":\"instant-";
        String filler = "x".repeat(10 * 1024 * 1024 - start.length() - 2);
        assertThat(TestService.VPC
                        .request(sandbox, start + filler + "\"}")
                        .send()
                        .code())
                .isEmpty();
        check(TestService.VPC.request(sandbox, start + filler + "x\"}").send(), "RequestSizeLimitExceeded", "10 MB");
    }

    @ParameterizedTest
    @EnumSource
    void get_withTheParametersInTheQuery_isServed(TestService service) {
        String id = service.integerIds ? "906" : "instant-%E4%BB%BB+1";
        TestRequest.Answer answer = TestRequest.get(
                        sandbox, service.service, service.version, service.action, service.idName + "=" + id)
                .header("X-TC-Region", "ap-guangzhou")
                .send();
        assertThat(answer.code()).isEmpty();
        assertThat(service.status(answer)).isEqualTo(service.succeeded);
    }

    @ParameterizedTest
    @CsvSource({
        "'', MissingParameter, TaskId",
        "TaskId=, InvalidParameter, TaskId",
        "TaskId=abc, InvalidParameter, TaskId",
        "TaskId=1.5, InvalidParameter, TaskId",
        "TaskId=-1, InvalidParameter, TaskId",
        "TaskId=99999999999999999999999, InvalidParameter, TaskId",
        "TaskId=1&TaskId=2, InvalidParameter, TaskId",
        "TaskId.0=1, InvalidParameter, TaskId",
        "TaskId=1&TaskId.0=1, InvalidParameter, TaskId",
        "TaskId=1&Action=DescribeTaskInfo, UnknownParameter, Action",
        "TaskId, InvalidRequest, query",
        "=1, InvalidRequest, query",
    })
    void get_withAWrongQuery_isRefused(String query, String code, String named) {
        check(
                TestRequest.get(sandbox, "redis", "2018-04-12", "DescribeTaskInfo", query)
                        .send(),
                code,
                named);
    }

    @Test
    void get_withAJsonContentType_isInvalidRequest() {
        check(
                TestRequest.get(sandbox, "redis", "2018-04-12", "DescribeTaskInfo", "TaskId=1")
                        .header("Content-Type", "application/json")
                        .send(),
                "InvalidRequest",
                "Content-Type");
    }

    @Test
    void get_withABody_isInvalidRequest() {
        check(
                TestRequest.get(sandbox, "redis", "2018-04-12", "DescribeTaskInfo", "TaskId=1")
                        .body("x".getBytes(UTF_8))
                        .send(),
                "InvalidRequest",
                "body");
    }

    @Test
    void get_over32Kb_isRequestSizeLimitExceeded() {
        String longest = "TaskId=instant-" + "x".repeat(32 * 1024 - 15);
        assertThat(vpcGet(longest).code()).isEmpty();
        check(vpcGet(longest + "x"), "RequestSizeLimitExceeded", "32 KB");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Limit\":1,\"Ratio\":0.5,\"Encrypted\":true,\"DiskIds\":[\"a\",\"b\"]}",
                "{\"Ratio\":1,\"DiskIds\":[],\"Filters\":[{\"Name\":\"n\",\"Values\":[\"v\"]}],\"Parent\":null}",
                "{\"Parent\":{\"Name\":\"a\",\"Inner\":{\"Name\":\"b\",\"Inner\":{\"Name\":\"c\"}}}}",
            })
    void structures_asTheDocumentHasThem_areTaken(String body) {
        TestRequest.Answer answer = disks(body);
        assertThat(answer.code()).isEmpty();
        assertThat(answer.response().path("TotalCount").asInt()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"Ratio\":\"1\"}                                          | InvalidParameter | `Ratio`",
                "{\"Encrypted\":\"true\"}                                   | InvalidParameter | `Encrypted`",
                "{\"DiskIds\":\"a\"}                                        | InvalidParameter | `DiskIds`",
                "{\"DiskIds\":[\"a\",1]}                                    | InvalidParameter | `DiskIds.1`",
                "{\"Filters\":[\"a\"]}                                      | InvalidParameter | `Filters.0`",
                "{\"Filters\":[{\"Name\":1}]}                               | InvalidParameter | `Filters.0.Name`",
                "{\"Filters\":[{\"Values\":[]}]}                            | MissingParameter | `Filters.0.Name`",
                "{\"Filters\":[{\"Name\":\"n\",\"Value\":1}]}               | UnknownParameter | `Filters.0.Value`",
                "{\"Parent\":{\"Name\":\"a\",\"Inner\":{\"Other\":\"b\"}}}  | UnknownParameter | `Parent.Inner.Other`",
                "{\"Parent\":[]}                                            | InvalidParameter | `Parent`",
            })
    void structures_withAMistake_areRefusedNamingThePlace(String body, String code, String named) {
        check(disks(body), code, named);
    }

    @ParameterizedTest
    @CsvSource({
        "Limit=1&Ratio=0.5&Encrypted=true&DiskIds.0=a&DiskIds.1=b&Filters.0.Name=n&Filters.0.Values.0=v, '', ''",
        "Parent.Name=a&Parent.Inner.Name=b, '', ''",
        "Ratio=x, InvalidParameter, `Ratio`",
        "Encrypted=TRUE, InvalidParameter, `Encrypted`",
        "DiskIds=a, InvalidParameter, `DiskIds`",
        "DiskIds.1=a, InvalidParameter, `DiskIds`",
        "Filters.0.Values.0=v, MissingParameter, `Filters.0.Name`",
        "Filters.0.Name=n&Filters.0.Other=v, UnknownParameter, `Filters.0.Other`",
    })
    void flatStructures_areReadAsTheDocumentHasThem(String query, String code, String named) {
        TestRequest.Answer answer = TestRequest.get(sandbox, "cbs", "2017-03-12", "DescribeDisks", query)
                .send();
        check(answer, code, named);
    }

    @Test
    void endlessNesting_isRefused_inABodyAndInAQuery() {
        String deepBody = "{\"Parent\":" + "{\"Inner\":".repeat(500_000);
        check(disks(deepBody), "InvalidRequest", "body");
        String deepQuery = "Parent" + ".Inner".repeat(5_000) + ".Name=x";
        check(
                TestRequest.get(sandbox, "cbs", "2017-03-12", "DescribeDisks", deepQuery)
                        .send(),
                "InvalidRequest",
                "query");
    }

    @Test
    void aLongUnknownName_isCutInTheMessage() {
        TestRequest.Answer answer = TestService.VPC
                .request(sandbox, "{\"" + "x".repeat(5000) + "\":1}")
                .send();
        assertThat(answer.code()).isEqualTo("UnknownParameter");
        assertThat(answer.message()).hasSizeLessThan(300);
    }

    private static TestRequest.Answer vpcGet(String query) {
        return TestRequest.get(sandbox, "vpc", "2017-03-12", "DescribeVpcTaskResult", query)
                .send();
    }

    private static TestRequest.Answer redis(String value) {
        return TestService.REDIS.request(sandbox, "{\"TaskId\":" + value + "}").send();
    }

    private static TestRequest.Answer disks(String body) {
        return TestRequest.post(sandbox, "cbs", "2017-03-12", "DescribeDisks", body)
                .send();
    }

    private static void check(TestRequest.Answer answer, String code, String named) {
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).contains(named);
    }
}
