package io.github.tctasks.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code tctask wait} with many tasks at once, and {@code tctask handle}. */
class WaitManyTest extends SandboxedShell {

    private static final JsonMapper JSON = JsonMapper.shared();

    private Shell.Outcome await(String... tasksAndOptions) throws Exception {
        return shell.run(
                shell.credentials(),
                Stream.of(
                                Stream.of("wait"),
                                Arrays.stream(tasksAndOptions),
                                Stream.of("--poll-interval", "20ms", "--region", "ap-guangzhou", "ENDPOINT"))
                        .flatMap(Function.identity())
                        .toArray(String[]::new));
    }

    private static Map<String, String> states(Shell.Outcome outcome) {
        return outcome.stdout()
                .lines()
                .map(JSON::readTree)
                .collect(Collectors.toMap(
                        line -> line.get("service").asString() + ":"
                                + line.get("id").asString(),
                        line -> line.get("state").asString()));
    }

    @Test
    void tasksOfAllServices_areWaitedForAtOnce() throws Exception {
        Shell.Outcome outcome = await("vpc:a", "clb:b:with:colons", "dts:c", "redis:5001", "SSM:6001");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(states(outcome))
                .containsOnlyKeys("vpc:a", "clb:b:with:colons", "dts:c", "redis:5001", "SSM:6001")
                .allSatisfy((task, state) -> assertThat(state).isEqualTo("SUCCEEDED"));
        assertThat(outcome.stderr()).contains("vpc a: RUNNING").doesNotContain("\u001b");
    }

    @Test
    void oneThatFails_isExitCodeOneWhateverElseHappens() throws Exception {
        Shell.Outcome outcome = await("vpc:b", "clb:fail-many", "vpc:unknown-many", "redis:abc", "nonsense:1");

        assertThat(outcome.exitCode()).as("%s", outcome).isEqualTo(1);
        assertThat(states(outcome))
                .isEqualTo(Map.of(
                        "vpc:b", "SUCCEEDED",
                        "clb:fail-many", "FAILED",
                        "vpc:unknown-many", "UNKNOWN",
                        "redis:abc", "UNKNOWN",
                        "nonsense:1", "UNKNOWN"));
    }

    @Test
    void noneThatFails_isTheHighestExitCodeOfAll() throws Exception {
        assertThat(await("vpc:c", "vpc:unknown-c", "--timeout", "10s").exitCode())
                .isEqualTo(3);
        assertThat(await("vpc:d", "vpc:unknown-d", "vpc:endless-d", "--timeout", "3s")
                        .exitCode())
                .isEqualTo(4);
    }

    @Test
    void failFast_endsTheOtherWaits() throws Exception {
        Shell.Outcome outcome = await("clb:endless-1", "redis:903", "clb:fail-fast", "--fail-fast");

        assertThat(outcome.exitCode()).as("%s", outcome).isEqualTo(1);
        assertThat(states(outcome)).containsEntry("clb:fail-fast", "FAILED").hasSize(3);
        assertThat(outcome.stdout()).contains("\"code\":\"Stopped\"");
    }

    @Test
    void tasksOnStandardInput_areReadLineByLine() throws Exception {
        Shell.Outcome outcome = shell.runWithInput(
                shell.credentials(), "vpc:e\n\n  clb:f  \n", "wait", "--poll-interval", "20ms", "ENDPOINT");

        assertThat(outcome.exitCode()).as("%s", outcome).isZero();
        assertThat(states(outcome)).containsOnlyKeys("vpc:e", "clb:f");
    }

    @Test
    void nothingToWaitFor_isWrongUsage() throws Exception {
        assertThat(await().exitCode()).isEqualTo(2);
        assertThat(await("vpc:a", "b").exitCode()).isEqualTo(2);
        assertThat(await("vpc", "a", "b").exitCode()).isEqualTo(2);
        assertThat(await("vpc:").exitCode()).isEqualTo(2);
    }

    @Test
    void aHandle_isPrintedReadAndWaitedFor() throws Exception {
        Shell.Outcome printed =
                shell.run(Map.of(), "handle", "clb", "g", "--region", "ap-guangzhou", "--site", "domestic");
        String handle = printed.stdout().strip();
        JsonNode read = JSON.readTree(shell.run(Map.of(), "handle", handle).stdout());

        assertThat(printed.exitCode()).as("%s", printed).isZero();
        assertThat(read.get("service").asString()).isEqualTo("clb");
        assertThat(read.get("id").asString()).isEqualTo("g");
        assertThat(read.get("region").asString()).isEqualTo("ap-guangzhou");
        assertThat(read.get("endpoint").asString()).isEqualTo("DOMESTIC");
        assertThat(states(await(handle))).isEqualTo(Map.of("clb:g", "SUCCEEDED"));
    }

    @Test
    void aTaskOfAnotherVersion_isNamedByServiceAndVersionOrByHandle() throws Exception {
        String handle = shell.run(Map.of(), "handle", "dts@2021-12-06", "k", "--site", "domestic")
                .stdout()
                .strip();

        assertThat(JSON.readTree(shell.run(Map.of(), "handle", handle).stdout())
                        .get("version")
                        .asString())
                .isEqualTo("2021-12-06");
        assertThat(states(await(handle, "dts@2021-12-06:fail-k", "dts@2018-03-30:k", "dts:l")))
                .isEqualTo(Map.of(
                        "dts@2021-12-06:k", "SUCCEEDED",
                        "dts@2021-12-06:fail-k", "FAILED",
                        "dts@2018-03-30:k", "SUCCEEDED",
                        "dts:l", "SUCCEEDED"));
    }

    @Test
    void aHandleWithoutRegionOrByDealName_keepsWhatItSays() throws Exception {
        for (String[] arguments : List.of(
                new String[] {"handle", "clb", "--deal-name", "h"},
                new String[] {"handle", "redis", "77", "--submitted-at", "2026-01-31T12:00:00Z"})) {
            Shell.Outcome printed = shell.run(Map.of(), arguments);
            JsonNode read = JSON.readTree(
                    shell.run(Map.of(), "handle", printed.stdout().strip()).stdout());

            assertThat(read.get("region").isNull()).isTrue();
            assertThat(read.get("parameter").asString()).isEqualTo(arguments[1].equals("clb") ? "DealName" : "TaskId");
        }
    }

    @Test
    void aDamagedHandle_isRefused() throws Exception {
        Shell.Outcome outcome = shell.run(
                Map.of(),
                "handle",
                "tctask1:clb:2018-03-17:DescribeTaskStatus:-:documented:TaskId:1767225600:g:00000000");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.stderr()).contains("damaged");
        assertThat(shell.run(Map.of(), "handle", "tctask2:x").stderr()).contains("version");
    }

    @Test
    void aHandleOfAnAddressOfItsOwn_asksForTheAddress() throws Exception {
        String handle =
                shell.run(Map.of(), "handle", "vpc", "i", "ENDPOINT").stdout().strip();
        Shell.Outcome outcome = shell.run(shell.credentials(), "wait", handle);

        assertThat(outcome.exitCode()).as("%s", outcome).isEqualTo(2);
        assertThat(outcome.stderr()).contains("--endpoint");
    }
}
