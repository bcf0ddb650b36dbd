package io.github.tctasks.generator.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes what frames actions and schemas in a spec. Holds no state. */
final class DocumentWriter {

    private DocumentWriter() {}

    static Map<String, Object> document(Metadata metadata, Map<String, ?> paths, Map<String, ?> schemas) {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("openapi", "3.0.3");
        document.put("info", info(metadata));
        document.put("externalDocs", Map.of("url", explorer(metadata)));
        document.put("servers", List.of(Map.of("url", "https://" + metadata.service() + ".tencentcloudapi.com")));
        document.put("security", List.of(Map.of("tc3", List.of())));
        document.put("x-tc-service", metadata.service());
        document.put("x-tc-draft", true);
        document.put("paths", paths);
        Map<String, Object> components = new LinkedHashMap<>();
        components.put("securitySchemes", Map.of("tc3", reference("securitySchemes/tc3")));
        components.put("schemas", schemas);
        document.put("components", components);
        return document;
    }

    /** Returns where a person can look at the API. */
    static String explorer(Metadata metadata) {
        return "https://console.cloud.tencent.com/api/explorer?Product=%s&Version=%s"
                .formatted(metadata.service(), metadata.version());
    }

    /** Returns a reference to a part that all specs share. */
    static Map<String, Object> reference(String part) {
        return Map.of("$ref", "../common.yaml#/components/" + part);
    }

    private static Map<String, Object> info(Metadata metadata) {
        String name = Description.line(metadata.title());
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("title", name.isEmpty() ? metadata.service() : name + " (" + metadata.service() + ")");
        info.put("version", metadata.version());
        info.put("description", Description.of(metadata.brief(), "The actions of " + metadata.service() + "."));
        return info;
    }
}
