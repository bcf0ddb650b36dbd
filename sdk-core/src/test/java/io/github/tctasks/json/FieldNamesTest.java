package io.github.tctasks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

class FieldNamesTest {

    private static final JsonFactory FACTORY = JsonFactory.builder().build();
    private static final FieldNames NAMES = FieldNames.of("Status", "Output", "RequestId");

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                     |
            {"Status":1,"Output":"x","RequestId":null}             | 0 1 2
            {"RequestId":1,"Output":[1,{"Status":2}],"Status":{}}  | 2 1 0
            {"Output":1,"RequestId":2}                             | 1 2
            {"Status":1,"Status":2,"Output":3,"Output":4}          | 0 0 1 1
            {"New":1,"Status":2,"New":{"Status":3},"Output":4}     | ? 0 ? 1
            {"Status":1,"Output":2,"RequestId":3,"New":4,"New":[]} | 0 1 2 ? ?
            {"Stat":1,"StatusX":2,"status":3,"":4}                 | ? ? ? ?
            {"\\u0053tatus":1,"Outp\\u0075t":2}                    | 0 1
            {  "Status"  : 1 , "任务" : 2 ,\t"RequestId" : 3 }      | 0 ? 2
            """)
    void next_findsEachName(String json, String numbers) {
        List<String> expected = numbers == null ? List.of() : List.of(numbers.split(" "));
        assertThat(numbers(NAMES, bytes(json))).isEqualTo(expected);
        assertThat(numbers(NAMES, text(json))).isEqualTo(expected);
    }

    /** The parser goes other ways for names of other lengths, and for those near the end of the document. */
    @Test
    void next_findsNamesOfAnyLengthInAnyOrder() {
        String[] names = IntStream.range(1, 80).mapToObj("n"::repeat).toArray(String[]::new);
        FieldNames table = FieldNames.of(names);
        for (int number = 0; number < names.length; number++) {
            String alone = "{\"" + names[number] + "\":1}";
            assertThat(numbers(table, bytes(alone))).containsExactly(Integer.toString(number));
            assertThat(numbers(table, text(alone))).containsExactly(Integer.toString(number));
            String backwards = IntStream.rangeClosed(-number, 0)
                    .mapToObj(i -> "\"" + names[-i] + "\":\"\"")
                    .collect(Collectors.joining(",", "{", "}"));
            assertThat(numbers(table, bytes(backwards)))
                    .isEqualTo(IntStream.rangeClosed(-number, 0)
                            .mapToObj(i -> Integer.toString(-i))
                            .toList());
        }
    }

    @Test
    void next_tableWithoutNames_findsNone() {
        assertThat(numbers(FieldNames.of(), bytes("{\"A\":1,\"B\":2}"))).containsExactly("?", "?");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"Status\":1",
                "{\"Status\":1,",
                "{\"Status\":1,}",
                "{\"Sta",
                "{\"Status\"",
                "{\"Status\" 1}",
                "{Status:1}",
                "{1"
            })
    void next_brokenJson_throws(String json) {
        assertThatExceptionOfType(StreamReadException.class).isThrownBy(() -> numbers(NAMES, bytes(json)));
        assertThatExceptionOfType(StreamReadException.class).isThrownBy(() -> numbers(NAMES, text(json)));
    }

    private static JsonParser bytes(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json.getBytes(UTF_8));
    }

    private static JsonParser text(String json) {
        return FACTORY.createParser(ObjectReadContext.empty(), json);
    }

    private static List<String> numbers(FieldNames names, JsonParser parser) {
        try (JsonParser in = parser) {
            in.nextToken();
            List<String> found = new ArrayList<>();
            for (int field = names.first(in); field != FieldNames.END; field = names.next(in, field)) {
                found.add(field < 0 ? "?" : Integer.toString(field));
                in.nextToken();
                in.skipChildren();
            }
            assertThat(in.nextToken()).isNull();
            return found;
        }
    }
}
