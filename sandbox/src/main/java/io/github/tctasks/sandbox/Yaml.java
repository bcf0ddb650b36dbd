package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML documents. */
final class Yaml {

    // The library's own limit of 3 MB is below the size of a document with hundreds of actions.
    private static final int MAX_CODE_POINTS = 64 * 1024 * 1024;

    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(MAX_CODE_POINTS).build())
            .build());

    private Yaml() {}

    /**
     * Reads one document.
     *
     * @param name the document's name, for the message of the exception
     * @param bytes the document in UTF-8
     * @return its root
     * @throws IllegalArgumentException if the bytes are not YAML
     */
    static JsonNode parse(String name, byte[] bytes) {
        try {
            return MAPPER.readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + ": not YAML: " + e.getOriginalMessage(), e);
        }
    }
}
