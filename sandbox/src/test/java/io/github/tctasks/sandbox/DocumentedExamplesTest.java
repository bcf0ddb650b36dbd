package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The documented request of every action is answered with the documented response, sooner or later. */
class DocumentedExamplesTest {

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    /** An action of a document on the class path, read without the classes under test. */
    record Documented(String service, String version, String action, JsonNode operation) {

        JsonNode request() {
            return operation.at("/requestBody/content/application~1json/examples/documented/value");
        }

        ObjectNode response() {
            return operation
                    .at("/responses/200/content/application~1json/examples/documented/value/Response")
                    .asObject();
        }

        @Override
        public String toString() {
            return service + " " + version + " " + action;
        }
    }

    static Stream<Documented> actions() {
        return ClassPathSpecs.find(DocumentedExamplesTest.class.getClassLoader()).services().stream()
                .flatMap(file -> file.root().path("paths").properties().stream()
                        .map(path -> new Documented(
                                file.root().path("x-tc-service").asString(),
                                file.root().path("info").path("version").asString(),
                                path.getKey().substring(2),
                                path.getValue().path("post"))));
    }

    @Test
    void classPath_hasTheFiveServices() {
        assertThat(actions().map(Documented::service)).contains("vpc", "clb", "dts", "redis", "ssm");
    }

    /** A query of many tasks shows some that are further than others; {@link BatchQueryTest} has its example. */
    static Stream<Documented> actionsForOneTask() {
        List<String> batches = actions()
                .map(action -> action.operation().at("/x-tc-task/batch/action").asString(""))
                .toList();
        return actions().filter(action -> !batches.contains(action.action()));
    }

    @ParameterizedTest
    @MethodSource("actionsForOneTask")
    void documentedRequest_getsTheDocumentedResponseWithAFreshRequestId(Documented action) {
        List<JsonNode> answers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            TestRequest.Answer answer = TestRequest.post(
                            sandbox, action.service, action.version, action.action, Json.write(action.request()))
                    .header("X-TC-Region", "ap-guangzhou")
                    .send();
            ObjectNode fields = answer.response().asObject();
            assertThat(UUID.fromString(fields.remove("RequestId").asString()).version())
                    .isEqualTo(4);
            answers.add(fields);
        }
        ObjectNode documented = action.response();
        documented.remove("RequestId");
        assertThat(answers).contains(documented);
    }

    @Test
    void requestIds_areAllDifferent() {
        assertThat(Stream.generate(RequestIds::next).limit(1000).distinct()).hasSize(1000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VPC   | {\"Status\":\"RUNNING\",\"Output\":\"\",\"Result\":null}",
                "CLB   | {\"Status\":2,\"LoadBalancerIds\":null,\"Message\":null}",
                "DTS   | {\"Status\":\"running\",\"Info\":\"\"}",
                "REDIS | {\"Status\":\"preparing\",\"StartTime\":\"2018-11-01 17:25:14\",\"TaskType\":\"redis cache clearing process\",\"InstanceId\":\"crs-09u2u96z\",\"TaskMessage\":\"\"}",
                "SSM   | {\"Description\":\"task is processing\",\"TaskStatus\":0}",
            })
    void unfinishedTask_hasAnEmptyReasonAndNulls(TestService service, String expected) {
        assertThat(fields(service, "unfinished-1", 5001)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "VPC   | {\"Status\":\"SUCCESS\",\"Output\":\"SUCCESS\",\"Result\":[{\"ResourceId\":\"eni-olifj433\",\"Status\":\"SUCCESS\"}]}",
                "CLB   | {\"Status\":0,\"LoadBalancerIds\":[\"lb-6efswuxa\"]}",
                "DTS   | {\"Status\":\"success\",\"Info\":\"ok\"}",
                "REDIS | {\"Status\":\"succeed\",\"StartTime\":\"2018-11-01 17:25:14\",\"TaskType\":\"redis cache clearing process\",\"InstanceId\":\"crs-09u2u96z\",\"TaskMessage\":\"\"}",
                "SSM   | {\"Description\":\"\",\"TaskStatus\":1}",
            })
    void succeededTask_isTheDocumentsOrFollowsFromIt(TestService service, String expected) {
        assertThat(fields(service, "instant-1", 5906)).isEqualTo(expected);
    }

    private static String fields(TestService service, String id, int number) {
        String value = service.integerIds ? Integer.toString(number) : '"' + id + '"';
        ObjectNode fields = service.request(sandbox, "{\"" + service.idName + "\":" + value + "}")
                .send()
                .response()
                .asObject();
        fields.remove("RequestId");
        return Json.write(fields);
    }
}
