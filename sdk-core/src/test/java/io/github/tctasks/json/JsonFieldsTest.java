package io.github.tctasks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import io.github.tctasks.error.InvalidRequestException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;

class JsonFieldsTest {

    /** Reads the value of {@code Field} and checks that the reader stops at its last token. */
    private static <T> @Nullable T read(String value, Function<JsonParser, @Nullable T> reader) {
        try (JsonParser in = parser(("{\"Field\":" + value + ",\"Next\":0}").getBytes(UTF_8))) {
            in.nextToken();
            in.nextName();
            in.nextToken();
            T result = reader.apply(in);
            assertThat(in.nextName()).isEqualTo("Next");
            return result;
        }
    }

    private static List<@Nullable String> strings(JsonParser in) {
        List<@Nullable String> result = new ArrayList<>();
        result.addAll(JsonFields.readList(in, JsonFields::readString));
        return result;
    }

    @Test
    void readString_readsAnyUnicode() {
        assertThat(read("\"任务 \\u672a\\ud83d\\ude80 \\\"\\n\"", JsonFields::readString))
                .isEqualTo("任务 未🚀 \"\n");
        assertThat(read("\"\"", JsonFields::readString)).isEmpty();
    }

    @Test
    void nextString_readsWhatFollowsTheName() {
        try (JsonParser in = parser("{\"A\":\"x\",\"B\":null,\"C\":1}".getBytes(UTF_8))) {
            in.nextToken();
            in.nextName();
            assertThat(JsonFields.nextString(in)).isEqualTo("x");
            in.nextName();
            assertThat(JsonFields.nextString(in)).isNull();
            in.nextName();
            assertThatExceptionOfType(InputCoercionException.class)
                    .isThrownBy(() -> JsonFields.nextString(in))
                    .withMessageContaining("Expected a string at /C");
        }
    }

    @Test
    void readList_ofOneElement_isUnmodifiable() {
        Object list = read("[\"a\"]", in -> (Object) JsonFields.readList(in, JsonFields::readString));
        assertThat(list).asInstanceOf(LIST).containsExactly("a").isUnmodifiable();
        assertThat(read("[null]", JsonFieldsTest::strings)).isEmpty();
        assertThat(read("[null,\"a\"]", JsonFieldsTest::strings)).containsExactly("a");
    }

    @Test
    void readBoolean_readsBoth() {
        assertThat(read("true", JsonFields::readBoolean)).isTrue();
        assertThat(read("false", JsonFields::readBoolean)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Integer.MAX_VALUE, Integer.MAX_VALUE + 1L, Long.MAX_VALUE, Long.MIN_VALUE})
    void readLong_readsAll64Bits(long value) {
        assertThat(read(Long.toString(value), JsonFields::readLong)).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1", "9223372036854775807", "9223372036854775808", "18446744073709551615"})
    void readUnsignedLong_readsAll64Bits(String value) {
        assertThat(read(value, JsonFields::readUnsignedLong)).isEqualTo(Long.parseUnsignedLong(value));
    }

    @Test
    void readDouble_readsAnyNumber() {
        assertThat(read("1.5", JsonFields::readDouble)).isEqualTo(1.5);
        assertThat(read("-2e3", JsonFields::readDouble)).isEqualTo(-2_000.0);
        assertThat(read("3", JsonFields::readDouble)).isEqualTo(3.0);
        assertThat(read("1e-400", JsonFields::readDouble)).isZero();
    }

    @Test
    void isObject_anObject_canBeRead() {
        Anything read = requireNonNull(read("{\"a\":[1,{}]}", JsonFieldsTest::object));

        assertThat(read.unknownFields()).isEqualTo(Map.of("a", List.of(1L, Map.of())));
    }

    @Test
    void readList_readsElementsAndLeavesNullsOut() {
        assertThat(read("[]", JsonFieldsTest::strings)).isEmpty();
        assertThat(read("[\"a\",null,\"b\"]", JsonFieldsTest::strings)).containsExactly("a", "b");
        assertThat(read("[null]", JsonFieldsTest::strings)).isEmpty();
        List<Anything> objects = read("[{},null,{\"a\":1}]", in -> JsonFields.readList(in, JsonFieldsTest::object));
        assertThat(objects).extracting(Anything::unknownFields).containsExactly(Map.of(), Map.of("a", 1L));
    }

    @Test
    void readList_ofLists_readsInnerNullsAsEmpty() {
        Function<JsonParser, List<List<String>>> lists =
                in -> JsonFields.readList(in, inner -> JsonFields.readList(inner, JsonFields::readString));

        assertThat(read("[[\"a\"],[],null]", lists)).containsExactly(List.of("a"), List.of(), List.of());
    }

    static List<Arguments> readers() {
        return List.of(
                Arguments.of("a string", reader(JsonFields::readString), List.of("1", "1.5", "true", "{}", "[]")),
                Arguments.of("a boolean", reader(JsonFields::readBoolean), List.of("1", "\"true\"", "{}", "[]")),
                Arguments.of(
                        "an integer",
                        reader(JsonFields::readLong),
                        List.of(
                                "\"1\"",
                                "1.0",
                                "1e2",
                                "true",
                                "{}",
                                "[]",
                                "9223372036854775808",
                                "-9223372036854775809",
                                "1".repeat(900))),
                Arguments.of(
                        "an integer",
                        reader(JsonFields::readUnsignedLong),
                        List.of("\"1\"", "1.0", "true", "{}", "[]", "-1", "18446744073709551616", "1".repeat(900))),
                Arguments.of(
                        "a number",
                        reader(JsonFields::readDouble),
                        List.of("\"1\"", "true", "{}", "[]", "1e400", "-1e400", "1".repeat(900))),
                Arguments.of("an object", reader(JsonFieldsTest::object), List.of("1", "true", "\"\"", "[]")),
                Arguments.of("an array", reader(JsonFieldsTest::strings), List.of("1", "true", "\"\"", "{}")));
    }

    private static @Nullable Anything object(JsonParser in) {
        return JsonFields.isObject(in) ? Anything.read(in) : null;
    }

    private static Function<JsonParser, @Nullable Object> reader(Function<JsonParser, @Nullable Object> reader) {
        return reader;
    }

    @ParameterizedTest
    @MethodSource("readers")
    void read_aValueOfAWrongType_namesWhatWasExpectedAndWhere(
            String expected, Function<JsonParser, @Nullable Object> reader, List<String> values) {
        for (String value : values) {
            assertThatExceptionOfType(InputCoercionException.class)
                    .as("%s read as %s", value, expected)
                    .isThrownBy(() -> read(value, reader))
                    .withMessageContaining(expected)
                    .withMessageContaining("/Field");
        }
    }

    @ParameterizedTest
    @MethodSource("readers")
    void read_null_isNullOrAnEmptyList(
            String expected, Function<JsonParser, @Nullable Object> reader, List<String> values) {
        Object result = read("null", reader);
        if (expected.equals("an array")) {
            assertThat(result).isEqualTo(List.of());
        } else {
            assertThat(result).isNull();
        }
    }

    @Test
    void read_aWrongElement_namesItsPlace() {
        assertThatExceptionOfType(InputCoercionException.class)
                .isThrownBy(() -> read("[\"a\",7]", JsonFieldsTest::strings))
                .withMessageContaining("/Field/1");
    }

    @Test
    void readAny_readsEveryKindOfValueAsPlainJava() {
        assertThat(any("\"a\"")).isEqualTo("a");
        assertThat(any("true")).isEqualTo(true);
        assertThat(any("false")).isEqualTo(false);
        assertThat(any("null")).isNull();
        assertThat(any("7")).isEqualTo(7L);
        assertThat(any("-9223372036854775808")).isEqualTo(Long.MIN_VALUE);
        assertThat(any("18446744073709551616")).isEqualTo(new BigInteger("18446744073709551616"));
        assertThat(any("1.5")).isEqualTo(1.5);
        assertThat(any("1e400")).isEqualTo(new BigDecimal("1e400"));
        assertThat(any("[]")).isEqualTo(List.of());
        assertThat(any("{}")).isEqualTo(Map.of());
        Map<String, @Nullable Object> nested = new HashMap<>();
        nested.put("b", null);
        assertThat(any("{\"a\":[1,null,{\"b\":null}],\"c\":\"d\"}"))
                .isEqualTo(Map.of("a", Arrays.asList(1L, null, nested), "c", "d"));
    }

    private static @Nullable Object any(String value) {
        return read(value, AnyJson::read);
    }

    @Test
    void readAny_aContainer_isUnmodifiable() {
        Function<JsonParser, List<String>> strings = in -> JsonFields.readList(in, JsonFields::readString);

        assertThat(any("[1]")).asInstanceOf(LIST).isUnmodifiable();
        assertThat(any("{\"a\":1}")).asInstanceOf(MAP).isUnmodifiable();
        assertThat(read("[\"a\"]", strings)).isUnmodifiable();
        assertThat(read("[]", strings)).isUnmodifiable();
    }

    @Test
    void unknownFields_keepTheirOrderAndAreUnmodifiable() {
        try (JsonParser in = parser("{\"z\":1,\"a\":2,\"m\":3}".getBytes(UTF_8))) {
            in.nextToken();
            Map<String, @Nullable Object> fields = Anything.read(in).unknownFields();
            assertThat(in.currentToken()).isEqualTo(JsonToken.END_OBJECT);
            assertThat(fields).isUnmodifiable();
            assertThat(fields.keySet()).containsExactly("z", "a", "m");
        }
        assertThat(UnknownFields.NONE.asMap()).isEmpty();
    }

    @Test
    void unknownParameter_namesActionAndParameter() {
        InvalidRequestException e = JsonFields.unknownParameter("DescribeJob", "Jobid");

        assertThat(e).hasMessage("DescribeJob has no parameter Jobid.");
        assertThat(e.field()).isEqualTo("Jobid");
    }

    private static JsonParser parser(byte[] json) {
        return JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json);
    }
}
