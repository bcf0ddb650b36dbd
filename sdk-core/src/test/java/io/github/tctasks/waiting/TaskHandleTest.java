package io.github.tctasks.waiting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tctasks.endpoint.EndpointKind;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.WaitTimeoutException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.time.VirtualClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.zip.CRC32;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskHandleTest {

    private static final Instant SUBMITTED = Instant.parse("2026-11-22T09:58:07Z");
    private static final TaskHandle HANDLE = handle("task-1");

    private final VirtualClock clock = new VirtualClock();
    private final JobCloud cloud = new JobCloud(clock);

    private static TaskHandle handle(String id) {
        return new TaskHandle(
                "job", "2020-01-02", "DescribeJob", "ap-guangzhou", EndpointKind.DOCUMENTED, "JobId", id, SUBMITTED);
    }

    @Provide
    Arbitrary<TaskHandle> handles() {
        Arbitrary<String> ids = Arbitraries.oneOf(
                Arbitraries.strings().ofMinLength(1).ofMaxLength(60),
                Arbitraries.strings().all().ofMinLength(1).ofMaxLength(60),
                Arbitraries.strings().withCharRange('一', '龥').ofMinLength(1000).ofMaxLength(1024),
                Arbitraries.of("https://evil.example/?a=b", "a:b", " +%:/", "𝔘𝔫𝔦", "../..", "-", "\n"));
        return Combinators.combine(
                        Arbitraries.of("clb", "job", "s3", "a"),
                        Arbitraries.of("2018-03-17", "2021-12-06"),
                        Arbitraries.of("DescribeTaskStatus", "A"),
                        Arbitraries.of("ap-guangzhou", "ap-shanghai-fsi", "na").injectNull(0.2),
                        Arbitraries.of(EndpointKind.class),
                        Arbitraries.of("TaskId", "FlowID"),
                        ids.filter(id -> !id.isBlank()
                                && StandardCharsets.UTF_8.newEncoder().canEncode(id)),
                        Arbitraries.longs().between(0, 4_102_444_800L))
                .as((service, version, action, region, endpoint, parameter, id, seconds) -> new TaskHandle(
                        service, version, action, region, endpoint, parameter, id, Instant.ofEpochSecond(seconds)));
    }

    @Property(tries = 1_000)
    void everyHandle_comesBackFromItsText(@ForAll("handles") TaskHandle handle) {
        String text = handle.toString();

        assertThat(TaskHandle.parse(text)).isEqualTo(handle);
        assertThat(text).matches("[!-~]+").doesNotContain("://", "/", "?", "&").startsWith("tctask1:");
    }

    @Property(tries = 5_000)
    void everyChangedCharacter_isRefusedOrChangesNothing(
            @ForAll("handles") TaskHandle handle,
            @ForAll @IntRange(max = 100_000) int where,
            @ForAll char character,
            @ForAll @IntRange(max = 3) int how) {
        String text = handle.toString();
        int at = where % text.length();
        String damaged = text.substring(0, at)
                + switch (how) {
                    case 0 -> "";
                    case 1 -> character + text.substring(at, at + 1);
                    case 2 -> String.valueOf(character);
                    default -> text.substring(at, at + 1).equals(":") ? "%" : ":";
                }
                + text.substring(at + 1);

        assertRefusedOrEqual(damaged, handle);
    }

    @Test
    void everySingleReplacementInOneHandle_isRefused() {
        String text = HANDLE.toString();
        for (int at = 0; at < text.length(); at++) {
            for (char c = ' '; c <= '~'; c++) {
                String damaged = text.substring(0, at) + c + text.substring(at + 1);
                if (!damaged.equals(text)) {
                    assertThatExceptionOfType(InvalidRequestException.class)
                            .as(damaged)
                            .isThrownBy(() -> TaskHandle.parse(damaged));
                }
            }
        }
    }

    @Test
    void damage_isCalledSo() {
        assertThatThrownBy(() -> TaskHandle.parse(HANDLE.toString().replace("task-1:", "task-2:")))
                .hasMessageContaining("damaged");
    }

    @Test
    void everyTruncation_isRefused() {
        String text = HANDLE.toString();
        for (int length = 0; length < text.length(); length++) {
            String cut = text.substring(0, length);
            assertThatExceptionOfType(InvalidRequestException.class).as(cut).isThrownBy(() -> TaskHandle.parse(cut));
        }
    }

    private static void assertRefusedOrEqual(String text, TaskHandle handle) {
        try {
            assertThat(TaskHandle.parse(text)).isEqualTo(handle);
        } catch (InvalidRequestException e) {
            assertThat(e.field()).isEqualTo("handle");
        }
    }

    @Test
    void theText_isStable() {
        assertThat(HANDLE)
                .hasToString(
                        "tctask1:job:2020-01-02:DescribeJob:ap-guangzhou:documented:JobId:1795341487:task-1:69eaad9f");
        assertThat(
                        TaskHandle.parse(
                                "tctask1:clb:2018-03-17:DescribeTaskStatus:-:custom:TaskId:1700000000:a%2Fb+%E4%BB%BB:7446d006"))
                .isEqualTo(new TaskHandle(
                        "clb",
                        "2018-03-17",
                        "DescribeTaskStatus",
                        null,
                        EndpointKind.CUSTOM,
                        "TaskId",
                        "a/b 任",
                        Instant.ofEpochSecond(1_700_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tctask2:", "tctask10:", "tctask0:", "tctask:", "tctask1", "tctask2", "tctask"})
    void anUnknownVersion_isRefusedByName(String start) {
        String text = start + HANDLE.toString().substring("tctask1:".length());

        assertThatThrownBy(() -> TaskHandle.parse(text))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("version")
                .hasMessageContaining("tctask1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "https://evil.example/", "TCTASK1:", "{}", "null"})
    void whatIsNoHandle_isRefused(String text) {
        assertThatThrownBy(() -> TaskHandle.parse(text)).hasMessageContaining("no task handle");
    }

    @ParameterizedTest
    @CsvSource({
        // part, what a forger writes there; the check is right
        "1, evil.example",
        "1, evil.example/",
        "1, CLB",
        "1, ''",
        "2, 2018-03-17/",
        "2, latest",
        "3, Describe Task",
        "3, describeTask",
        "3, ../DeleteAll",
        "4, evil.example",
        "4, ap-guangzhou.evil.example",
        "4, AP",
        "4, a--b",
        "4, https%3A%2F%2Fevil",
        "5, https",
        "5, Documented",
        "5, evil.example",
        "6, taskId",
        "6, Task-Id",
        "6, X-TC-Token",
        "7, +1795341487",
        "7, 01795341487",
        "7, -1",
        "7, 99999999999999999999",
        "7, 9223372036854775807",
        "7, now",
        "8, ''",
        "8, +",
        "8, task%2D1",
        "8, task%zz",
        "8, a/b",
        "8, %E4%BB",
        "8, %ED%A0%80",
    })
    void aForgedPart_isRefusedThoughItsCheckIsRight(int part, String forged) {
        String[] parts = HANDLE.toString().split(":", -1);
        parts[part] = forged;
        String body = String.join(":", List.of(parts).subList(0, 9));

        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> TaskHandle.parse(body + ":" + crc(body)));
    }

    private static String crc(String body) {
        CRC32 crc = new CRC32();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(crc.getValue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\ud800", "a\udc00b"})
    void anIdThatCannotBeSent_isRefused(String id) {
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> handle(id));
    }

    @Test
    void anIdThatIsTooLong_isRefused() {
        assertThat(TaskHandle.parse(handle("任".repeat(1024)).toString())).isEqualTo(handle("任".repeat(1024)));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> handle("a".repeat(1025)));
    }

    private Tasks<String, JobQuery, JobAnswer> tasks(TaskHub hub, @Nullable String region) {
        return cloud.tasks(hub.join("account", region, EndpointKind.INTERNAL, RetryPolicy.standard(), new Random(1)));
    }

    @Test
    void aHandle_isResumedByAnotherClientWithTheTimeOfItsSubmission() {
        cloud.job("task-1", t -> "!" + JobCloud.NOT_FOUND).job("task-2", JobCloud.Job.never());
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, JobCloud.REGION);
            String text = tasks.handle(JobQuery.of("task-2"), clock.now().minusSeconds(600))
                    .toString();
            TaskHandle resumed = TaskHandle.parse(text);

            assertThat(resumed.endpoint()).isEqualTo(EndpointKind.INTERNAL);
            assertThatExceptionOfType(WaitTimeoutException.class)
                    .isThrownBy(() -> tasks.await(resumed, WaitOptions.timeout(Duration.ofSeconds(100))))
                    .satisfies(e -> assertThat(e.polls()).isBetween(3, 4));
            cloud.job("task-2", t -> "Done");
            assertThat(Outcomes.success(tasks.awaitAsync(resumed, WaitOptions.defaults()))
                            .status())
                    .isEqualTo("Done");
        }
    }

    @Test
    void aHandleOfAnotherParameter_namesTheTaskByIt() {
        cloud.job("my job", t -> "Done");
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, null);
            TaskHandle handle = tasks.handle(new JobQuery(null, "my job"), SUBMITTED);

            assertThat(handle.parameter()).isEqualTo("JobName");
            assertThat(handle.region()).isNull();
            assertThat(tasks.await(TaskHandle.parse(handle.toString()), WaitOptions.defaults())
                            .reason())
                    .isEqualTo("because of my job");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "clb, 2020-01-02, DescribeJob, ap-guangzhou, JobId, service",
        "job, 2020-01-03, DescribeJob, ap-guangzhou, JobId, version",
        "job, 2020-01-02, DescribeOther, ap-guangzhou, JobId, action",
        "job, 2020-01-02, DescribeJob, ap-beijing, JobId, region",
        "job, 2020-01-02, DescribeJob, , JobId, region",
        "job, 2020-01-02, DescribeJob, ap-guangzhou, OtherId, OtherId",
    })
    void aHandleForAnotherClient_isRefusedBeforeAnythingIsSent(
            String service, String version, String action, @Nullable String region, String parameter, String culprit) {
        TaskHandle other = new TaskHandle(
                service, version, action, region, EndpointKind.DOCUMENTED, parameter, "task-1", SUBMITTED);
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = tasks(hub, "ap-guangzhou");
            assertThatThrownBy(() -> tasks.awaitAsync(other, WaitOptions.defaults()))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining(culprit);
            assertThatThrownBy(() -> tasks.await(other, WaitOptions.defaults()))
                    .isInstanceOf(InvalidRequestException.class);
        }
        assertThat(cloud.calls()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Response\":{\"RequestId\":\"task-7\",\"JobName\":\"n\"}}",
                "{\"RequestId\":\"task-7\"}",
                "{\"JobName\":\"n\",\"RequestId\":\"task-7\",\"Other\":[1,{\"a\":null}]}",
            })
    void theAnswerOfASubmission_givesAHandleWithOrWithoutItsEnvelope(String json) {
        try (TaskHub hub = JobCloud.hub(clock)) {
            TaskHandle handle = tasks(hub, JobCloud.REGION).handleOfSubmission(json);

            assertThat(handle.parameter()).isEqualTo("JobId");
            assertThat(handle.id()).isEqualTo("task-7");
            assertThat(handle.submittedAt()).isEqualTo(clock.now());
        }
    }

    @Test
    void aSubmissionWithoutTheMainId_isNamedByTheOther() {
        try (TaskHub hub = JobCloud.hub(clock)) {
            TaskHandle handle = tasks(hub, JobCloud.REGION).handleOfSubmission("{\"JobName\":\"n\"}");

            assertThat(handle.parameter()).isEqualTo("JobName");
            assertThat(handle.id()).isEqualTo("n");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Response\":{}}",
                "{\"Response\":{\"RequestId\":null}}",
                "{\"RequestId\":[\"a\"]}",
                "{\"RequestId\":{}}",
                "{\"RequestId\":1.5}",
                "{\"RequestId\":true}",
            })
    void aSubmissionWithoutAnId_isRefusedNamingWhatIsMissing(String json) {
        try (TaskHub hub = JobCloud.hub(clock)) {
            assertThatThrownBy(() -> tasks(hub, JobCloud.REGION).handleOfSubmission(json))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("no RequestId and no JobName");
        }
    }

    @Test
    void aSubmissionThatHasFailed_isNoTask() {
        try (TaskHub hub = JobCloud.hub(clock)) {
            assertThatThrownBy(
                            () -> tasks(hub, JobCloud.REGION)
                                    .handleOfSubmission(
                                            "{\"Response\":{\"Error\":{\"Code\":\"AuthFailure\",\"Message\":\"no\"},\"RequestId\":\"task-7\"}}"))
                    .isInstanceOf(InvalidRequestException.class)
                    .hasMessageContaining("has failed");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "task-7", "{\"RequestId\":", "{} {}"})
    void aSubmissionThatIsNoJsonObject_isRefused(String json) {
        try (TaskHub hub = JobCloud.hub(clock)) {
            assertThatThrownBy(() -> tasks(hub, JobCloud.REGION).handleOfSubmission(json))
                    .isInstanceOf(MalformedResponseException.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "123456789", "9223372036854775807", "18446744073709551615"})
    void aNumberOfASubmission_becomesAnIdAsItIs(String number) {
        TaskMapping<String, JobQuery, JobAnswer> numbered = new TaskMapping<>(
                "redis",
                "2018-04-12",
                "DescribeTaskInfo",
                JobCloud.LIMIT,
                id -> id,
                List.of(new IdParameter<>("TaskId", "TaskId", JobQuery::id, text -> {
                    long unused = Long.parseUnsignedLong(text);
                    return JobQuery.of(text);
                })),
                JobAnswer::status,
                JobAnswer::reason,
                Map.of(),
                Set.of());
        try (TaskHub hub = JobCloud.hub(clock)) {
            Tasks<String, JobQuery, JobAnswer> tasks = cloud.join(hub).tasks(numbered, cloud::ask, cloud::ask);
            assertThat(tasks.handleOfSubmission("{\"TaskId\":" + number + "}").id())
                    .isEqualTo(number);
            assertThatThrownBy(() -> tasks.handleOfSubmission("{\"TaskId\":\"x\"}"))
                    .hasMessageContaining("integer");
        }
    }
}
