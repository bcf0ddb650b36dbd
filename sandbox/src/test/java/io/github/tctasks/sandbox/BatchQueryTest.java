package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The query of many tasks at once, over HTTP. */
class BatchQueryTest {

    private static final String DONE = "55c85074-3e7f-4c6d-864f-673660d4f8de";
    private static final String AT_WORK = "9b3c2f0e-6a1d-4f57-8c0b-2d41c7e5a913";

    private final TestClock clock = new TestClock();
    private Sandbox sandbox;

    @BeforeEach
    void start() {
        sandbox = Sandbox.builder().clock(clock).spec(TestRequest.SIXTH).start();
    }

    @AfterEach
    void stop() {
        sandbox.close();
    }

    @Test
    void tasks_areToldInTheOrderAsked() {
        assertThat(all("fail-1", "instant-1", "7", "endless-1"))
                .containsExactly("fail-1 Processing", "instant-1 Succeeded", "7 Processing", "endless-1 Processing");
        assertThat(all("7", "fail-1", "endless-1"))
                .containsExactly("7 Processing", "fail-1 Processing", "endless-1 Processing");
        assertThat(all("endless-1", "fail-1", "instant-1", "7"))
                .containsExactly("endless-1 Processing", "fail-1 Failed", "instant-1 Succeeded", "7 Succeeded");
    }

    @Test
    void batchAndSingleQuery_countTogether() {
        assertThat(all("a", "late-1")).containsExactly("a Processing");
        assertThat(single("a")).isEqualTo("2");
        assertThat(single("late-1")).isEmpty();
        assertThat(all("a", "late-1")).containsExactly("a Succeeded", "late-1 Processing");
        assertThat(single("late-1")).isEqualTo("2");
        assertThat(single("late-1")).isEqualTo("0");
        assertThat(single("a")).isEqualTo("0");
    }

    @Test
    void sameTaskTwice_isToldAndCountedOnce() {
        assertThat(all("a", "b", "a")).containsExactly("a Processing", "b Processing");
        assertThat(all("a")).containsExactly("a Processing");
        assertThat(all("a")).containsExactly("a Succeeded");
    }

    @Test
    void tasksThatAreNotKnown_areLeftOut() {
        TestRequest.Answer answer = jobs("unknown-1", "a", "late-1", "late-2");
        assertThat(items(answer)).containsExactly("a Processing");
        assertThat(answer.response().path("TotalCount").asInt()).isEqualTo(1);
        assertThat(items(jobs("unknown-1"))).isEmpty();
        assertThat(all("late-1")).isEmpty();
        assertThat(all("late-1", "late-2")).containsExactly("late-1 Processing");
    }

    @Test
    void succeededTask_hasTheFieldsOfTheSingleQuery_othersHaveEmptyLists() {
        assertThat(Stream.of("instant-1", "a", "strange-1", "endless-1").map(this::item))
                .containsExactly(
                        "{\"ApiName\":\"CreateRule\",\"RequestId\":\"instant-1\",\"Status\":\"Succeeded\",\"ResourceIds\":[\"lb-6efswuxa\"]}",
                        "{\"ApiName\":\"CreateRule\",\"RequestId\":\"a\",\"Status\":\"Processing\",\"ResourceIds\":[]}",
                        "{\"ApiName\":\"CreateRule\",\"RequestId\":\"strange-1\",\"Status\":\"undocumented\",\"ResourceIds\":[]}",
                        "{\"ApiName\":\"CreateRule\",\"RequestId\":\"endless-1\",\"Status\":\"Processing\",\"ResourceIds\":[]}");
        all("fail-1");
        all("fail-1");
        assertThat(item("fail-1"))
                .isEqualTo(
                        "{\"ApiName\":\"CreateRule\",\"RequestId\":\"fail-1\",\"Status\":\"Failed\",\"ResourceIds\":[]}");
    }

    @Test
    void null_hasNullsAndLeavesOutWhatIsOptional() {
        for (String status : List.of("Processing", "Processing", "Succeeded")) {
            assertThat(item("null-1"))
                    .isEqualTo("{\"RequestId\":\"null-1\",\"Status\":\"" + status + "\",\"ResourceIds\":null}");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "error-InternalError-1, InternalError",
        "error-FailedOperation.X-1, FailedOperation.X",
        "takes-x, InvalidParameterValue"
    })
    void error_refusesTheWholeCallAndNothingIsCounted(String id, String code) {
        for (int i = 0; i < 3; i++) {
            TestRequest.Answer answer = send("{\"RequestIds\":[\"a\",\"" + id + "\"],\"MaxResults\":1}");
            assertThat(answer.code()).isEqualTo(code);
            assertThat(answer.response().has("Jobs")).isFalse();
        }
        assertThat(all("a")).containsExactly("a Processing");
    }

    @Test
    void takes_goesByTheClock() {
        assertThat(all("takes-500-1")).containsExactly("takes-500-1 Processing");
        clock.advance(Duration.ofMillis(500));
        assertThat(all("takes-500-1", "takes-500-2"))
                .containsExactly("takes-500-1 Succeeded", "takes-500-2 Processing");
    }

    @Test
    void mostIds_areTaken_oneMoreIsInvalidParameterValue() {
        assertThat(jobs(ids(100)).code()).isEmpty();
        TestRequest.Answer tooMany = jobs(ids(101));
        assertThat(tooMany.code()).isEqualTo("InvalidParameterValue");
        assertThat(tooMany.message()).contains("RequestIds", "101", "100");
    }

    @ParameterizedTest
    @CsvSource({
        "0, InvalidParameterValue",
        "1, ''",
        "100, ''",
        "101, InvalidParameterValue",
        "18446744073709551615, InvalidParameterValue",
        "4294967297, InvalidParameterValue",
        "-1, InvalidParameter",
        "null, ''",
    })
    void pageSize_isCheckedWithAndWithoutIds(String size, String code) {
        assertThat(send("{\"MaxResults\":" + size + "}").code()).isEqualTo(code);
        assertThat(send("{\"RequestIds\":[\"a\"],\"MaxResults\":" + size + "}").code())
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[\"a\",\"\"]", "[\"a\",null]"})
    void emptyId_isInvalidParameterValueNamingItsPlace(String ids) {
        TestRequest.Answer answer = send("{\"RequestIds\":" + ids + "}");
        assertThat(answer.code()).isEqualTo("InvalidParameterValue");
        assertThat(answer.message()).contains("RequestIds.1");
    }

    @Test
    void withoutAPageSize_aPageHasTwenty() {
        JsonNode first = jobs(ids(21)).response();
        assertThat(first.path("Jobs").size()).isEqualTo(20);
        assertThat(first.path("MaxResults").asInt()).isEqualTo(20);
        assertThat(first.path("TotalCount").asInt()).isEqualTo(21);
        assertThat(first.path("NextToken").asString()).isNotEmpty();
    }

    @Test
    void pages_tellEachTaskOnceAndCountEachOnce() {
        List<String> ids = List.of("unknown-1", "a", "b", "late-1", "c", "d", "instant-1", "late-2");
        for (String status : List.of("Processing", "Processing")) {
            List<List<String>> pages = pages(ids, 2);
            assertThat(pages.get(0)).containsExactly("a " + status, "b " + status);
            assertThat(pages.get(1)).containsExactly("c " + status, "d " + status);
            assertThat(pages.get(2)).containsExactly("instant-1 Succeeded");
            assertThat(pages).hasSize(3);
        }
        assertThat(pages(ids, 7))
                .containsExactly(List.of(
                        "a Succeeded",
                        "b Succeeded",
                        "late-1 Processing",
                        "c Succeeded",
                        "d Succeeded",
                        "instant-1 Succeeded",
                        "late-2 Processing"));
    }

    @Test
    void tasksNotKnownYetBehindAFullPage_areAskedAboutToo() {
        List<String> ids = List.of("instant-1", "late-1");
        assertThat(pages(ids, 1)).containsExactly(List.of("instant-1 Succeeded"));
        assertThat(pages(ids, 1)).containsExactly(List.of("instant-1 Succeeded"));
        assertThat(pages(ids, 1)).containsExactly(List.of("instant-1 Succeeded"), List.of("late-1 Processing"));
    }

    @Test
    void tokenOfOtherTasks_orNone_isInvalidParameterValue() {
        String token = send(body(List.of("a", "b"), 1, ""))
                .response()
                .path("NextToken")
                .asString();
        assertThat(send(body(List.of("a", "b"), 1, token)).code()).isEmpty();
        assertThat(send(body(List.of("a", "c"), 1, token)).code()).isEqualTo("InvalidParameterValue");
        TestRequest.Answer madeUp = send(body(List.of("a", "b"), 1, "1"));
        assertThat(madeUp.code()).isEqualTo("InvalidParameterValue");
        assertThat(madeUp.message()).contains("NextToken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"RequestIds\":[]}", "{\"RequestIds\":null}", "{\"MaxResults\":5}"})
    void withoutIds_theDocumentsExampleIsAnswered(String body) {
        assertThat(fields(send(body))).isEqualTo(documented());
    }

    @Test
    void documentedRequest_getsTheDocumentedResponseWhenItsFirstTaskIsDone() {
        single(DONE);
        single(DONE);
        assertThat(fields(send("{\"RequestIds\":[\"" + DONE + "\",\"" + AT_WORK + "\"],\"MaxResults\":100}")))
                .isEqualTo(documented());
    }

    @Test
    void get_withFlatIds_isServed() {
        TestRequest get = TestRequest.get(
                sandbox,
                "clb",
                "2018-03-17",
                "DescribeAsyncJobs",
                "MaxResults=5&RequestIds.0=instant-1&RequestIds.1=a");
        assertThat(items(get.time(clock.instant()).send())).containsExactly("instant-1 Succeeded", "a Processing");
    }

    @Test
    void sixthService_integersAndNoTokenInTheDocument() {
        assertThat(disks("[5906, 5001, 5901]"))
                .isEqualTo(
                        "{\"Tasks\":[{\"Number\":5906,\"Code\":11},{\"Number\":5001,\"Code\":10},{\"Number\":5901,\"Code\":10}]}");
        assertThat(disks("[5905, 5907]"))
                .isEqualTo("{\"Tasks\":[{\"Number\":5905,\"Code\":103},{\"Number\":5907,\"Code\":10}]}");
        assertThat(disks("[1, 2, 3, 4]")).contains("InvalidParameterValue");
    }

    private String disks(String numbers) {
        return Json.write(fields(
                TestRequest.post(sandbox, "cbs", "2017-03-12", "DescribeDiskTasks", "{\"Numbers\":" + numbers + "}")
                        .time(clock.instant())
                        .send()));
    }

    private static JsonNode documented() {
        ObjectNode response = DocumentedExamplesTest.actions()
                .filter(action -> action.action().equals("DescribeAsyncJobs"))
                .findFirst()
                .orElseThrow()
                .response()
                .deepCopy();
        response.remove("RequestId");
        return response;
    }

    private List<List<String>> pages(List<String> ids, int size) {
        List<List<String>> pages = new ArrayList<>();
        String token = "";
        do {
            TestRequest.Answer page = send(body(ids, size, token));
            pages.add(items(page));
            token = page.response().path("NextToken").asString();
        } while (!token.isEmpty() && pages.size() < 10);
        return pages;
    }

    private static String body(List<String> ids, int size, String token) {
        ObjectNode body = Json.object().put("MaxResults", size).put("NextToken", token);
        ids.forEach(body.putArray("RequestIds")::add);
        return Json.write(body);
    }

    private static String[] ids(int count) {
        return IntStream.range(0, count).mapToObj(i -> "task-" + i).toArray(String[]::new);
    }

    private List<String> all(String... ids) {
        return items(jobs(ids));
    }

    private String item(String id) {
        return Json.write(jobs(id).response().path("Jobs").path(0));
    }

    private TestRequest.Answer send(String body) {
        return TestRequest.jobs(sandbox, body).time(clock.instant()).send();
    }

    private TestRequest.Answer jobs(String... ids) {
        ObjectNode body = Json.object();
        List.of(ids).forEach(body.putArray("RequestIds")::add);
        return send(Json.write(body));
    }

    private String single(String id) {
        return TestService.CLB.status(TestService.CLB
                .request(sandbox, "{\"TaskId\":\"" + id + "\"}")
                .time(clock.instant())
                .send());
    }

    private static List<String> items(TestRequest.Answer answer) {
        assertThat(answer.code()).isEmpty();
        return answer.response()
                .path("Jobs")
                .valueStream()
                .map(job -> job.path("RequestId").asString() + " "
                        + job.path("Status").asString())
                .toList();
    }

    private static ObjectNode fields(TestRequest.Answer answer) {
        ObjectNode fields = answer.response().asObject();
        fields.remove("RequestId");
        return fields;
    }
}
