package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.management.ThreadMXBean;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.retry.RetryPolicy;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobClient;
import io.github.tctasks.testkit.FakeTransport;
import io.github.tctasks.testkit.RawServer;
import io.github.tctasks.testkit.VirtualTime;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.util.Collections;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Answers of all sizes, through a whole connection on both kinds of transport. */
@Timeout(120)
class ResponseLimitsTest {

    private static final DescribeJobRequest REQUEST = DescribeJobRequest.of("job-1");
    private static final ResponseLimits STANDARD = ResponseLimits.standard();
    private static final int MANY = 1_000_000;

    /** What brings the answer; each fails if the client asks twice. */
    enum Via {
        FAKE {
            @Override
            DescribeJobResponse read(String answer, ResponseLimits limits) {
                FakeTransport transport = FakeTransport.of(FakeTransport.body(answer));
                try (JobClient client = builder(limits).transport(transport).build()) {
                    return client.describeJob(REQUEST);
                } finally {
                    assertThat(transport.sent()).hasSize(1);
                }
            }
        },
        DEFAULT {
            @Override
            DescribeJobResponse read(String answer, ResponseLimits limits) {
                try (RawServer server = RawServer.start((request, reply) -> reply.ok(answer));
                        JobClient client =
                                builder(limits).endpoint(server.url()).build()) {
                    try {
                        return client.describeJob(REQUEST);
                    } finally {
                        assertThat(server.received()).hasSize(1);
                    }
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };

        abstract DescribeJobResponse read(String answer, ResponseLimits limits);

        String refusal(String answer, ResponseLimits limits) {
            MalformedResponseException e =
                    catchThrowableOfType(MalformedResponseException.class, () -> read(answer, limits));
            assertThat(e).isNotNull();
            assertThat(e.damaged()).isFalse();
            return e.getMessage();
        }
    }

    private static JobClient.Builder builder(ResponseLimits limits) {
        JobClient.Builder builder = JobClient.builder()
                .credentials(Credentials.of("id", "key"))
                .retryPolicy(RetryPolicy.standard())
                .time(new VirtualTime());
        return limits.equals(STANDARD) ? builder : builder.responseLimits(limits);
    }

    private static String response(String fields) {
        return "{\"Response\":{" + fields + "}}";
    }

    private static String padded(int bytes) {
        String answer = response("\"Status\":\"Done\"");
        return answer + " ".repeat(bytes - answer.length());
    }

    /** Lists within each other in an unknown field; the envelope adds two levels. */
    private static String nested(int levels) {
        return response("\"New\":" + "[".repeat(levels - 2) + "]".repeat(levels - 2));
    }

    private static String status(int characters) {
        return response("\"Status\":\"" + "a".repeat(characters) + "\"");
    }

    private static String number(int digits) {
        return response("\"New\":" + "7".repeat(digits));
    }

    /** Nulls in a list: each is a token, beside the eight of the rest. */
    private static String tokens(int tokens) {
        return response("\"New\":[" + "null,".repeat(tokens - 9) + "null]");
    }

    private static void assertLimit(
            Via via, ResponseLimits limits, IntFunction<String> answer, int bound, String refusal) {
        assertThat(via.read(answer.apply(bound), limits)).isNotNull();
        assertThat(via.refusal(answer.apply(bound + 1), limits)).endsWith(refusal + " of the client's responseLimits");
    }

    @ParameterizedTest
    @EnumSource
    void bytes_atTheLimitAreRead_andOneMoreIsRefused(Via via) {
        assertLimit(
                via,
                STANDARD,
                ResponseLimitsTest::padded,
                16_777_216,
                " answered more than 16777216 bytes; to accept it, raise bytes");
        assertLimit(
                via,
                STANDARD.withBytes(1000),
                ResponseLimitsTest::padded,
                1000,
                "more than 1000 bytes; to accept it, raise bytes");
        assertThat(via.read(padded(16_777_217), STANDARD.withBytes(16_777_217)).status())
                .isEqualTo("Done");
    }

    @ParameterizedTest
    @EnumSource
    void nesting_atTheLimitIsRead_andOneMoreIsRefused(Via via) {
        assertLimit(
                via,
                STANDARD,
                ResponseLimitsTest::nested,
                100,
                " answered DescribeJob with more than 100 levels of nesting; to accept it, raise nesting");
        assertLimit(
                via,
                STANDARD.withNesting(5),
                ResponseLimitsTest::nested,
                5,
                "more than 5 levels of nesting; to accept it, raise nesting");
        assertLimit(via, STANDARD.withNesting(500), ResponseLimitsTest::nested, 500, "raise nesting");
    }

    @ParameterizedTest
    @EnumSource
    void stringLength_atTheLimitIsRead_andOneMoreIsRefused(Via via) {
        assertLimit(
                via,
                STANDARD.withBytes(33_554_432),
                ResponseLimitsTest::status,
                16_777_216,
                " answered DescribeJob with a string of more than 16777216 characters; to accept it, raise stringLength");
        for (int length : new int[] {1, 8, 499, 500, 501, 4000, 65_536, 200_000}) {
            assertLimit(
                    via,
                    STANDARD.withStringLength(length),
                    ResponseLimitsTest::status,
                    length,
                    length + " characters; to accept it, raise stringLength");
        }
    }

    @ParameterizedTest
    @EnumSource
    void numberLength_atTheLimitIsRead_andOneMoreIsRefused(Via via) {
        assertLimit(
                via,
                STANDARD,
                ResponseLimitsTest::number,
                1000,
                " answered DescribeJob with a number of more than 1000 digits; to accept it, raise numberLength");
        assertLimit(
                via,
                STANDARD.withNumberLength(20),
                ResponseLimitsTest::number,
                20,
                "of more than 20 digits; to accept it, raise numberLength");
        assertLimit(via, STANDARD.withNumberLength(10_000), ResponseLimitsTest::number, 10_000, "raise numberLength");
    }

    @ParameterizedTest
    @EnumSource
    void tokens_beyondOneForEightBytes_areRefused(Via via) {
        assertLimit(
                via,
                STANDARD.withBytes(1024 * 1024),
                ResponseLimitsTest::tokens,
                131_072,
                " answered DescribeJob with more than 131072 JSON tokens; to accept it, raise bytes");
        assertLimit(via, STANDARD.withBytes(400_000), ResponseLimitsTest::tokens, 65_536, "raise bytes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"Beside\":%s,\"Response\":{}}",
                "{\"Response\":{\"New\":%s}}",
                "{\"Response\":{\"Owner\":{\"New\":%s}}}"
            })
    void answer_beyondALimitAnywhere_isRefused(String pattern) {
        assertThat(refusal(pattern, "[".repeat(MANY) + "]".repeat(MANY))).contains("raise nesting");
        assertThat(refusal(pattern, "{\"a\":".repeat(MANY) + "1" + "}".repeat(MANY)))
                .contains("raise nesting");
        assertThat(refusal(pattern, "[".repeat(MANY))).contains("raise nesting");
        assertThat(refusal(pattern, "1".repeat(MANY))).contains("raise numberLength");
        assertThat(refusal(pattern, "-0." + "1".repeat(MANY))).contains("raise numberLength");
        assertThat(refusal(pattern, "1e" + "1".repeat(MANY))).contains("raise numberLength");
        assertThat(refusal(pattern, "[" + "{},".repeat(2 * MANY) + "{}]")).contains("raise bytes");
        assertThat(refusal(pattern, "{\"" + "n".repeat(MANY) + "\":1}"))
                .contains("a field name of more than 1000 bytes");
    }

    private static String refusal(String pattern, String value) {
        return Via.FAKE.refusal(pattern.formatted(value), STANDARD);
    }

    @Test
    void fieldName_of1000Bytes_isRead_andALongerOneIsRefused() {
        assertThat(Via.FAKE
                        .read(response("\"" + "n".repeat(1000) + "\":1"), STANDARD)
                        .unknownFields())
                .containsOnlyKeys("n".repeat(1000));
        assertThat(Via.FAKE.refusal(response("\"" + "n".repeat(1001) + "\":1"), STANDARD))
                .isEqualTo("job.tencentcloudapi.com answered DescribeJob with a field name of more than 1000 bytes,"
                        + " which no setting allows");
    }

    @Test
    void longStringBesideTheResponse_isSkippedWithoutBeingKept() {
        String answer = "{\"Beside\":\"" + "a".repeat(10_000_000) + "\",\"Response\":{\"Status\":\"Done\"}}";

        assertThat(Via.FAKE.read(answer, STANDARD).status()).isEqualTo("Done");
    }

    @Test
    void numberOfTheGreatestLength_survivesBeingWrittenAndReadAgain() {
        DescribeJobResponse response = Via.FAKE.read(number(10_000), STANDARD.withNumberLength(10_000));

        assertThat(DescribeJobResponse.fromJson(response.toJson())).isEqualTo(response);
    }

    /** The worst that was found: fields of names that differ, and objects in objects of one field with an empty name. */
    @Test
    void worstAnswers_takeNoMoreMemoryThanIsSaid() {
        int bytes = 4 * 1024 * 1024;
        int pairs = bytes / 8 / 2 - 10;
        String names = IntStream.range(0, pairs)
                .mapToObj(i -> "\"" + Integer.toString(i, 36) + "\":0")
                .collect(Collectors.joining(","));
        String deep = "{\"\":".repeat(90) + "0" + "}".repeat(90);
        String objects = String.join(",", Collections.nCopies(bytes / 8 / 272, deep));
        for (String fields : List.of(names, "\"New\":[" + objects + "]")) {
            byte[] answer =
                    (response(fields) + " ".repeat(bytes - response(fields).length())).getBytes(UTF_8);
            assertThat(allocatedBy(answer, STANDARD.withBytes(bytes))).isLessThan(15L * bytes + 10_000_000);
        }
    }

    private static long allocatedBy(byte[] answer, ResponseLimits limits) {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        FakeTransport transport = FakeTransport.of(FakeTransport.body(TestBody.of(new String(answer, UTF_8))));
        try (JobClient client = builder(limits).transport(transport).build()) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertThat(client.describeJob(REQUEST)).isNotNull();
            return threads.getCurrentThreadAllocatedBytes() - before;
        }
    }

    @Test
    void standard_isWhatItSays() {
        assertThat(STANDARD).isEqualTo(new ResponseLimits(16 * 1024 * 1024, 100, 16 * 1024 * 1024, 1000));
        assertThat(STANDARD.withBytes(1).withNesting(2).withStringLength(3).withNumberLength(4))
                .isEqualTo(new ResponseLimits(1, 2, 3, 4));
    }

    @Test
    void limits_outOfRange_areRefusedByName() {
        assertRange("bytes", STANDARD::withBytes, 268_435_456);
        assertRange("nesting", STANDARD::withNesting, 500);
        assertRange("stringLength", STANDARD::withStringLength, 268_435_456);
        assertRange("numberLength", STANDARD::withNumberLength, 10_000);
    }

    private static void assertRange(String limit, IntFunction<ResponseLimits> with, int max) {
        assertThat(List.of(with.apply(1), with.apply(max))).doesNotContainNull();
        for (int value : new int[] {Integer.MIN_VALUE, -1, 0, max + 1, Integer.MAX_VALUE}) {
            assertThatExceptionOfType(InvalidRequestException.class)
                    .isThrownBy(() -> with.apply(value))
                    .withMessageEndingWith("The response limit %s must be from 1 to %d, not %d.", limit, max, value)
                    .satisfies(e -> assertThat(e.field()).isEqualTo(limit));
        }
    }
}
