package io.github.tctasks.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which action a request means, and documents that a caller hands in. */
class CatalogTest {

    private static final Path SIXTH = TestRequest.SIXTH;

    private static Sandbox sandbox;

    @BeforeAll
    static void start() {
        sandbox = Sandbox.builder().spec(SIXTH).start();
    }

    @AfterAll
    static void stop() {
        sandbox.close();
    }

    @ParameterizedTest
    @CsvSource({
        "cvm, 2017-03-12, DescribeInstances, NoSuchProduct, vpc",
        "VPC, 2017-03-12, DescribeVpcTaskResult, NoSuchProduct, vpc",
        "vpc, 2017-03-12, DescribeVpcs, InvalidAction, vpc",
        "vpc, 2017-03-12, describeVpcTaskResult, InvalidAction, vpc",
        "clb, 2017-03-12, DescribeVpcTaskResult, InvalidAction, '[vpc]'",
        "vpc, 2018-01-01, DescribeVpcTaskResult, NoSuchVersion, 2017-03-12",
        "dts, 2020-01-01, DescribeAsyncRequestInfo, NoSuchVersion, 2018-03-30",
        "dts, 2021-12-06, DescribeAsyncRequestInfo, InvalidAction, 2018-03-30",
        "dts, 2018-03-30, DescribeMigrationDetail, InvalidAction, 2021-12-06",
    })
    void wrongServiceActionOrVersion_isToldWithWhatWouldBeRight(
            String service, String version, String action, String code, String hint) {
        TestRequest.Answer answer = TestRequest.post(sandbox, service, version, action, "{\"TaskId\":\"1\"}")
                .send();
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.message()).contains(hint);
    }

    @Test
    void actionNameThatTwoServicesShare_theScopeDecides() {
        assertThat(TestService.SSM.status(
                        TestService.SSM.query(sandbox, "", 906).send()))
                .isEqualTo("1");
        assertThat(TestService.DTS.status(
                        TestService.DTS.query(sandbox, "instant-", 0).send()))
                .isEqualTo("success");
        assertThat(TestService.SSM.query(sandbox, "", 906).scope("dts").send().code())
                .isEqualTo("NoSuchVersion");
    }

    @Test
    void sixthService_actionWithoutTask_answersItsExample() {
        for (int i = 0; i < 2; i++) {
            TestRequest.Answer answer = TestRequest.post(sandbox, "cbs", "2017-03-12", "DescribeDisks", "{}")
                    .send();
            assertThat(answer.response().path("DiskIds").path(0).asString()).isEqualTo("disk-1");
            assertThat(answer.response().path("RequestId").asString()).hasSize(36);
        }
    }

    @Test
    void sixthService_taskWithoutAnExample_goesThroughItsStates() {
        assertThat(tasks("{\"Name\":\"a\"}", 4)).containsExactly("QUEUED", "QUEUED", "DONE", "DONE");
        assertThat(tasks("{\"Number\":5901}", 3)).containsExactly("QUEUED", "QUEUED", "BROKEN");
        assertThat(TestRequest.post(sandbox, "cbs", "2017-03-12", "DescribeDiskTask", "{\"Name\":\"unknown-1\"}")
                        .send()
                        .code())
                .isEqualTo("ResourceNotFound.Disk");
    }

    @Test
    void fiveServices_areStillThere() {
        assertThat(TestRequest.vpc(sandbox, "instant-1").send().code()).isEmpty();
    }

    @Test
    void secondVersionOfAService_livesBesideTheFirst(@TempDir Path folder) throws IOException {
        Path second = changed(folder, "info:\n  title: Made-up service\n  version: \"2017-03-12\"", "2020-01-01");
        try (Sandbox both = Sandbox.builder().spec(SIXTH).spec(second).start()) {
            assertThat(codeOf(both, "2017-03-12")).isEmpty();
            assertThat(codeOf(both, "2020-01-01")).isEmpty();
            assertThat(codeOf(both, "2021-01-01")).isEqualTo("NoSuchVersion");
        }
    }

    @Test
    void actionThatIsOnlyInAnotherVersion_isInvalidAction(@TempDir Path folder) throws IOException {
        String text = Files.readString(SIXTH)
                .replace("version: \"2017-03-12\"", "version: \"2020-01-01\"")
                .replace("/#DescribeDisks", "/#DescribeOthers");
        Path second = Files.writeString(folder.resolve("second.yaml"), text);
        try (Sandbox both = Sandbox.builder().spec(SIXTH).spec(second).start()) {
            assertThat(codeOf(both, "2020-01-01")).isEqualTo("InvalidAction");
        }
    }

    @Test
    void sameServiceAndVersion_theOneHandedInCounts(@TempDir Path folder) throws IOException {
        String text = Files.readString(SIXTH).replace("disk-1", "disk-2");
        Path second = Files.writeString(folder.resolve("second.yaml"), text);
        try (Sandbox both = Sandbox.builder().spec(SIXTH).spec(second).start()) {
            assertThat(TestRequest.post(both, "cbs", "2017-03-12", "DescribeDisks", "{}")
                            .send()
                            .response()
                            .path("DiskIds")
                            .path(0)
                            .asString())
                    .isEqualTo("disk-2");
        }
    }

    @Test
    void sharedParts_besideTheFile_goBeforeThoseOfTheClassPath(@TempDir Path folder) throws IOException {
        Path spec = Files.createDirectory(folder.resolve("cbs")).resolve("2017-03-12.yaml");
        Files.copy(SIXTH, spec);
        Files.writeString(folder.resolve("common.yaml"), """
                components:
                  parameters:
                    Region: {name: X-TC-Region, in: header, required: true}
                    Language: {name: X-TC-Language, in: header}
                    RequestClient: {name: X-TC-RequestClient, in: header}
                  schemas:
                    ErrorResponse: {type: object}
                """);
        try (Sandbox other = Sandbox.builder().spec(spec).start()) {
            assertThat(codeOf(other, "2017-03-12")).isEqualTo("MissingParameter");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x-tc-service: cbs                  | x-other: cbs             | x-tc-service",
                "#/components/schemas/DescribeDisksRequest | #/components/schemas/Nothing | leads nowhere",
                "../common.yaml#/components/parameters/Region | ../nothing.yaml#/Region | leads nowhere",
                "failed: [BROKEN]                   | other: [BROKEN]          | x-tc-task",
                "status: State                      | other: State             | status",
                "type: boolean                      | type: bool               | bool",
                "paths:                             | other:                   | paths",
                "application/json                   | text/plain               | application/json",
                "openapi: 3.0.3                     | openapi: [               | not YAML",
                "requests: 3                        | requests: 0              | /x-tc-rate-limit",
                "seconds: 2                         | other: 2                 | seconds",
                "action: DescribeDiskTasks          | action: DescribeOthers   | DescribeOthers",
                "most-ids: 3                        | most-ids: x              | most-ids",
                "page-size: Most                    | other: Most              | page-size",
                "running: [10]                      | other: [10]              | /batch/item-states",
            })
    void wrongDocument_isRefusedAtTheStartNamingFileAndPlace(
            String right, String wrong, String named, @TempDir Path folder) throws IOException {
        Path spec = Files.writeString(
                folder.resolve("spoilt.yaml"), Files.readString(SIXTH).replace(right, wrong));
        assertThatThrownBy(() -> Sandbox.builder().spec(spec).start())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("spoilt.yaml")
                .hasMessageContaining(named);
    }

    @Test
    void schemasThatGoRoundInACircle_areRefused(@TempDir Path folder) throws IOException {
        String text = Files.readString(SIXTH)
                + "    A: {$ref: '#/components/schemas/B'}\n    B: {$ref: '#/components/schemas/A'}\n";
        Path spec = Files.writeString(
                folder.resolve("circle.yaml"),
                text.replace("#/components/schemas/DescribeDisksRequest", "#/components/schemas/A"));
        assertThatThrownBy(() -> Sandbox.builder().spec(spec).start()).hasMessageContaining("circle");
    }

    @Test
    void documentThatIsNotThere_isToldByName(@TempDir Path folder) {
        Path missing = folder.resolve("missing.yaml");
        assertThatThrownBy(() -> Sandbox.builder().spec(missing).start())
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("missing.yaml");
    }

    private static Path changed(Path folder, String info, String version) throws IOException {
        String text = Files.readString(SIXTH).replace(info, info.replace("2017-03-12", version));
        return Files.writeString(folder.resolve(version + ".yaml"), text);
    }

    private static String codeOf(Sandbox sandbox, String version) {
        return TestRequest.post(sandbox, "cbs", version, "DescribeDisks", "{}")
                .send()
                .code();
    }

    private static List<String> tasks(String body, int count) {
        List<String> states = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            states.add(TestRequest.post(sandbox, "cbs", "2017-03-12", "DescribeDiskTask", body)
                    .send()
                    .response()
                    .path("State")
                    .asString(""));
        }
        return states;
    }
}
