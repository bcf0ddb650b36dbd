package io.github.tctasks.contracts.pact;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * A field of a request or an answer as a consumer's code sees it. An action's file says it as
 * {@code Result[].Status: status String nullable}: the path, the Java member, its type, flags.
 *
 * @param path where it is below the request or {@code Response}; {@code []} stands behind an array, a dot before a member
 * @param member the name of the accessor in Java
 * @param type the accessor's type, without packages
 * @param flags {@code nullable}: documented to be null at times; {@code exact}: an array whose elements the request decides
 */
record Field(String path, String member, String type, Set<String> flags) {

    static Map<String, Field> all(JsonNode node) {
        Map<String, Field> fields = new LinkedHashMap<>();
        node.properties().forEach(entry -> {
            List<String> words = Arrays.asList(entry.getValue().asString().split(" "));
            fields.put(
                    entry.getKey(),
                    new Field(entry.getKey(), words.get(0), words.get(1), Set.copyOf(words.subList(2, words.size()))));
        });
        return fields;
    }

    /** The path of the object that has this field; empty for the outermost. */
    String parent() {
        int dot = path.lastIndexOf('.');
        return dot < 0 ? "" : path.substring(0, dot);
    }

    String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    boolean isNullable() {
        return flags.contains("nullable");
    }

    boolean isExact() {
        return flags.contains("exact");
    }

    boolean isList() {
        return type.startsWith("List<");
    }
}
