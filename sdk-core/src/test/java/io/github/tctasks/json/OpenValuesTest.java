package io.github.tctasks.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.json.JsonFactory;

class OpenValuesTest {

    private static final Value RUNNING = new Value("RUNNING");
    private static final Value SUCCESS = new Value("SUCCESS");
    private static final Value EMPTY = new Value("");
    private static final OpenValues<Value> VALUES =
            OpenValues.of(Value::new, Value::raw, List.of(RUNNING, SUCCESS, EMPTY));

    private record Value(String raw) {}

    private static @Nullable Value read(String json) {
        try (JsonParser in =
                JsonFactory.builder().build().createParser(ObjectReadContext.empty(), json.getBytes(UTF_8))) {
            in.nextToken();
            return VALUES.read(in);
        }
    }

    @Test
    void read_documentedValue_isTheConstant() {
        assertThat(read("\"RUNNING\"")).isSameAs(RUNNING);
        assertThat(read("\"SUCCESS\"")).isSameAs(SUCCESS);
        assertThat(read("\"\\u0053UCCESS\"")).isSameAs(SUCCESS);
        assertThat(read("\"\"")).isSameAs(EMPTY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SUCCESX", "success", "SUCCES", "SUCCESS!", "任务任务任务任", "X"})
    void read_anotherValue_keepsItsText(String raw) {
        assertThat(read("\"" + raw + "\"")).isEqualTo(new Value(raw));
    }

    @Test
    void read_aValueOfManySegments_keepsItsText() {
        String raw = "x".repeat(100_000);
        assertThat(read("\"" + raw + "\"")).isEqualTo(new Value(raw));
    }

    @Test
    void read_null_isNull() {
        assertThat(read("null")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "true", "{}", "[]"})
    void read_wrongType_isRefused(String json) {
        assertThatExceptionOfType(InputCoercionException.class)
                .isThrownBy(() -> read(json))
                .withMessageContaining("Expected a string");
    }
}
