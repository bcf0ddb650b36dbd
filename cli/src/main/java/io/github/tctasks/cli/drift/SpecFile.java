package io.github.tctasks.cli.drift;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads a spec of this project, with the parts that it shares with others. */
final class SpecFile {

    private static final YAMLMapper YAML = new YAMLMapper();

    private final Path path;
    private final JsonNode root;

    private SpecFile(Path path, JsonNode root) {
        this.path = path;
        this.root = root;
    }

    /**
     * Reads a file.
     *
     * @param path the file {@code <service>/<version>.yaml}
     * @return what it describes
     * @throws IllegalArgumentException if it is not such a file
     */
    static Api read(Path path) {
        SpecFile file = new SpecFile(path, parse(path));
        if (!file.root.has("x-tc-service")) {
            throw new IllegalArgumentException(path + " is not a spec of this project: it has no x-tc-service");
        }
        return file.api();
    }

    private static JsonNode parse(Path path) {
        try {
            return YAML.readTree(path.toFile());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " cannot be read as YAML: " + e.getOriginalMessage(), e);
        }
    }

    private Api api() {
        Map<String, Api.Action> actions = new TreeMap<>();
        root.path("paths").forEach(item -> {
            String name = item.path("post").path("operationId").asString("");
            actions.put(name, new Api.Action(name + "Request", name + "Response", "online"));
        });
        Map<String, Map<String, Member>> objects = new TreeMap<>();
        root.path("components").path("schemas").properties().forEach(schema -> {
            if (schema.getValue().has("properties")) {
                objects.put(schema.getKey(), members(schema.getValue()));
            }
        });
        return new Api(
                root.path("x-tc-service").asString(""), root.at("/info/version").asString(""), actions, objects);
    }

    private Map<String, Member> members(JsonNode schema) {
        Set<String> required = new HashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString("")));
        Map<String, Member> members = new TreeMap<>();
        schema.path("properties").properties().forEach(property -> {
            boolean needed = required.contains(property.getKey());
            members.put(property.getKey(), member(property.getValue(), needed));
        });
        return members;
    }

    private Member member(JsonNode property, boolean required) {
        String object = object(property);
        boolean nullable = property.path("nullable").asBoolean(false);
        return new Member(type(property), object, required, required, nullable);
    }

    private String type(JsonNode property) {
        JsonNode schema = resolve(property);
        if (schema.has("properties")) {
            return "object";
        }
        String type = schema.path("type").asString("");
        if (type.equals("array")) {
            return "array of " + type(schema.path("items"));
        }
        String format = schema.path("format").asString("");
        return format.isEmpty() || type.equals("string") ? type : type + " " + format;
    }

    /** The name of the object in a property; empty if what is in it is none. */
    private String object(JsonNode property) {
        JsonNode reference = reference(property);
        JsonNode schema = resolve(property);
        if (schema.path("type").asString("").equals("array")) {
            return object(schema.path("items"));
        }
        String text = reference.asString("");
        return schema.has("properties") ? text.substring(text.lastIndexOf('/') + 1) : "";
    }

    private static JsonNode reference(JsonNode property) {
        return property.has("allOf") ? property.at("/allOf/0/$ref") : property.path("$ref");
    }

    private JsonNode resolve(JsonNode property) {
        String reference = reference(property).asString("");
        if (reference.isEmpty()) {
            return property;
        }
        int hash = reference.indexOf('#');
        JsonNode file = hash == 0
                ? root
                : parse(path.toAbsolutePath()
                        .resolveSibling(reference.substring(0, hash))
                        .normalize());
        return file.at(reference.substring(hash + 1));
    }
}
