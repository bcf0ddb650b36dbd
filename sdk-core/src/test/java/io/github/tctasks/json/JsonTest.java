package io.github.tctasks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.testapi.DescribeJobRequest;
import io.github.tctasks.testapi.DescribeJobResponse;
import io.github.tctasks.testapi.JobItem;
import io.github.tctasks.testapi.JobOperations;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

class JsonTest {

    @Test
    void text_ofEveryType_isCompactAndLeavesNullsAndEmptyListsOut() {
        DescribeJobResponse response = new DescribeJobResponse(
                "Done",
                null,
                Long.MIN_VALUE,
                -1L,
                0.5,
                true,
                new JobItem(null, UnknownFields.NONE),
                DescribeJobResponse.fromJson("{\"Items\":[{\"Name\":\"a\",\"X\":1}]}")
                        .items(),
                List.of(),
                "req-1",
                UnknownFields.NONE);

        assertThat(response.toJson())
                .isEqualTo("{\"Status\":\"Done\",\"Progress\":-9223372036854775808,\"Bytes\":18446744073709551615,"
                        + "\"Load\":0.5,\"Urgent\":true,\"Owner\":{},\"Items\":[{\"Name\":\"a\",\"X\":1}],"
                        + "\"RequestId\":\"req-1\"}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"Status\":\"任务🚀\\\"\\n\"}",
                "{\"Progress\":0,\"Bytes\":9223372036854775808,\"Load\":-1.25,\"Urgent\":false}",
                "{\"Owner\":{\"Name\":\"a\"},\"Items\":[{},{\"Name\":\"b\"}],\"Tags\":[\"\",\"c\"]}",
                "{\"New\":null}",
                "{\"New\":true,\"Newer\":false}",
                "{\"New\":-9223372036854775808,\"Newer\":18446744073709551616}",
                "{\"New\":0.5,\"Newer\":1.0E300,\"Newest\":1E+400}",
                "{\"New\":\"text\",\"\":\"no name\",\"状态\":\"名\"}",
                "{\"New\":[],\"Newer\":{},\"Newest\":[[[]],{\"a\":{}}]}",
                "{\"New\":[1,null,\"a\",{\"b\":[true,null]}]}",
                "{\"Owner\":{\"New\":{\"a\":[1]}},\"Items\":[{\"New\":null}]}",
            })
    void read_thenText_givesTheSameDocument(String json) {
        assertThat(DescribeJobResponse.fromJson(json).toJson()).isEqualTo(json);
        assertThat(new String(Json.bytes(DescribeJobResponse.fromJson(json), JobOperations.RESPONSE_CODEC), UTF_8))
                .isEqualTo(json);
    }

    @Test
    void read_nullsEverywhere_isTheEmptyResponse() {
        assertThat(
                        DescribeJobResponse.fromJson(
                                "{\"Status\":null,\"Reason\":null,\"Progress\":null,\"Bytes\":null,"
                                        + "\"Load\":null,\"Urgent\":null,\"Owner\":null,\"Items\":null,\"Tags\":null,\"RequestId\":null}"))
                .isEqualTo(DescribeJobResponse.fromJson("{}"));
    }

    @Test
    void read_aFieldTwice_takesTheLast() {
        assertThat(DescribeJobResponse.fromJson("{\"Status\":\"a\",\"Status\":\"b\",\"New\":1,\"New\":2}"))
                .satisfies(response -> assertThat(response.status()).isEqualTo("b"))
                .satisfies(response -> assertThat(response.unknownFields()).containsEntry("New", 2L));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "{\"Status\":1}              | /Status",
                "{\"Progress\":\"1\"}        | /Progress",
                "{\"Items\":[{},{\"Name\":2}]} | /Items/1/Name",
                "{\"Owner\":[]}              | /Owner",
            },
            delimiter = '|')
    void read_aWrongType_namesThePlace(String json, String place) {
        MalformedResponseException e =
                catchThrowableOfType(MalformedResponseException.class, () -> DescribeJobResponse.fromJson(json));

        assertThat(e).hasMessageContaining("at " + place);
        assertThat(e.damaged()).isFalse();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "1",
                "null",
                "\"a\"",
                "{",
                "{\"Status\"",
                "{\"Status\":\"a",
                "{}{}",
                "{} x",
                "{,}",
                "<html>"
            })
    @SuppressWarnings("NullAway") // Callers without null checks hand in nulls.
    void read_whatIsNoJsonObject_isRefused(@Nullable String json) {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> DescribeJobResponse.fromJson(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"New\":%s}", "{\"Owner\":{\"New\":%s}}"})
    void read_deeperThanTheLimit_isRefused(String pattern) {
        String deep = pattern.formatted("[".repeat(100_000) + "]".repeat(100_000));

        MalformedResponseException e =
                catchThrowableOfType(MalformedResponseException.class, () -> DescribeJobResponse.fromJson(deep));

        assertThat(e).hasMessageContaining("depth");
        assertThat(e.damaged()).isFalse();
    }

    @Test
    void read_asDeepAsTheLimit_canBeWrittenAgain() {
        String deep = "{\"New\":" + "[".repeat(499) + "]".repeat(499) + "}";

        assertThat(DescribeJobResponse.fromJson(deep).toJson()).isEqualTo(deep);
    }

    @Test
    void read_aNumberOfTooManyDigits_isRefused() {
        assertThatExceptionOfType(MalformedResponseException.class)
                .isThrownBy(() -> DescribeJobResponse.fromJson("{\"New\":" + "9".repeat(10_001) + "}"));
    }

    @Test
    void read_aRequest_refusesAParameterThatTheActionDoesNotKnow() {
        assertThat(DescribeJobRequest.fromJson("{\"JobId\":\"a\",\"Note\":null}"))
                .isEqualTo(DescribeJobRequest.of("a"));
        assertThatExceptionOfType(InvalidRequestException.class)
                .isThrownBy(() -> DescribeJobRequest.fromJson("{\"JobID\":\"a\"}"))
                .satisfies(e -> assertThat(e.field()).isEqualTo("JobID"));
    }

    @Test
    void bytes_ofHalfASurrogatePair_areAnEscape() {
        assertThat(Json.bytes(DescribeJobRequest.of("a\ud83d"), JobOperations.REQUEST_CODEC))
                .asString(UTF_8)
                .isEqualTo("{\"JobId\":\"a\\uD83D\"}");
        assertThat(Json.bytes(DescribeJobRequest.of("\ud83da"), JobOperations.REQUEST_CODEC))
                .asString(UTF_8)
                .isEqualTo("{\"JobId\":\"\\uD83Da\"}");
    }

    @Test
    void readAndWrite_withACodecThatFails_throwTheSdksExceptions() {
        Codec<String> broken = new Codec<>() {
            @Override
            public String read(JsonParser in) {
                throw new IllegalStateException("codec");
            }

            @Override
            public void write(String value, JsonGenerator out) {
                throw new IllegalStateException("codec");
            }
        };

        assertThatExceptionOfType(MalformedResponseException.class).isThrownBy(() -> Json.read("{}", broken));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> Json.text("a", broken));
        assertThatExceptionOfType(InvalidRequestException.class).isThrownBy(() -> Json.bytes("a", broken));
    }
}
