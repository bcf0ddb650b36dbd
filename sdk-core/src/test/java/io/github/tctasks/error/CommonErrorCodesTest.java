package io.github.tctasks.error;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class CommonErrorCodesTest {

    @Test
    void constants_areThoseOfTheSpec() throws Exception {
        Map<String, String> expected = new TreeMap<>();
        for (JsonNode entry : spec().get("x-tc-error-codes")) {
            String code = entry.get("code").asString();
            expected.put(constantName(code), code);
        }

        assertThat(constants()).isNotEmpty().isEqualTo(expected);
    }

    private static JsonNode spec() throws Exception {
        try (InputStream in = Objects.requireNonNull(
                CommonErrorCodes.class.getResourceAsStream("/META-INF/tctasks/specs/common.yaml"))) {
            return new YAMLMapper().readTree(in);
        }
    }

    private static Map<String, String> constants() throws IllegalAccessException {
        Map<String, String> constants = new TreeMap<>();
        for (Field field : CommonErrorCodes.class.getDeclaredFields()) {
            assertThat(field.getModifiers()).isEqualTo(Modifier.PUBLIC | Modifier.STATIC | Modifier.FINAL);
            constants.put(field.getName(), (String) Objects.requireNonNull(field.get(null)));
        }
        return constants;
    }

    private static String constantName(String code) {
        return code.replace('.', '_')
                .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z]+)([A-Z][a-z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }
}
