package io.github.tctasks.sandbox;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes JSON. A key that stands twice in an object, and anything after the value, is an error. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private Json() {}

    /**
     * Reads a value.
     *
     * @param bytes JSON in UTF-8
     * @return the value; a missing node for no bytes
     * @throws JacksonException if the bytes are not JSON
     */
    static JsonNode parse(byte[] bytes) {
        return MAPPER.readTree(bytes);
    }

    static JsonNode parse(String text) {
        return MAPPER.readTree(text);
    }

    static String write(JsonNode value) {
        return MAPPER.writeValueAsString(value);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
