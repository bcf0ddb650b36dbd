package io.github.tctasks.catalogue.draft;

import org.snakeyaml.engine.v2.api.LoadSettings;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads YAML, however long. */
final class Yaml {

    private static final YAMLMapper MAPPER = new YAMLMapper(YAMLFactory.builder()
            .loadSettings(
                    LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build())
            .build());

    private Yaml() {}

    /**
     * Reads a document.
     *
     * @param name what to call it in a message
     * @param text the document
     * @return its root
     * @throws IllegalArgumentException if it is not YAML
     */
    static JsonNode parse(String name, String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + " is not YAML: " + e.getOriginalMessage(), e);
        }
    }
}
