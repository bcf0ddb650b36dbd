package io.github.tctasks.cli.drift;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the vendor's own metadata of an API: one JSON object with actions, objects and metadata. */
final class MetadataFile {

    private static final Map<String, String> SCALARS = Map.of(
            "int64", "integer int64",
            "uint64", "integer uint64",
            "int", "integer int64",
            "float", "number double",
            "double", "number double",
            "bool", "boolean",
            "string", "string",
            "datetime", "string",
            "datetime_iso", "string",
            "date", "string");

    private MetadataFile() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what it describes
     * @throws IllegalArgumentException if it is not such a file
     */
    static Api read(Path path) {
        JsonNode root = parse(path);
        JsonNode about = root.path("metadata");
        if (!root.path("actions").isObject() || !root.path("objects").isObject() || !about.has("apiVersion")) {
            throw new IllegalArgumentException(
                    path + " is not API metadata: it needs the members actions, objects and metadata,"
                            + " the last with apiVersion and serviceShortName");
        }
        Map<String, Api.Action> actions = new TreeMap<>();
        root.path("actions").properties().forEach(action -> actions.put(action.getKey(), action(action.getValue())));
        Map<String, Map<String, Member>> objects = new TreeMap<>();
        root.path("objects").properties().forEach(object -> objects.put(object.getKey(), members(object.getValue())));
        return new Api(
                about.path("serviceShortName").asString(""),
                about.path("apiVersion").asString(""),
                actions,
                objects);
    }

    private static JsonNode parse(Path path) {
        try {
            return JsonMapper.shared().readTree(path.toFile());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " cannot be read as JSON: " + e.getOriginalMessage(), e);
        }
    }

    private static Api.Action action(JsonNode action) {
        return new Api.Action(
                action.path("input").asString(""),
                action.path("output").asString(""),
                action.path("status").asString("online"));
    }

    /** A disabled member is one that the service no longer offers. */
    private static Map<String, Member> members(JsonNode object) {
        Map<String, Member> members = new TreeMap<>();
        for (JsonNode member : object.path("members")) {
            if (!member.path("disabled").asBoolean(false)) {
                members.put(member.path("name").asString(""), member(member));
            }
        }
        return members;
    }

    /** A request's member says {@code required}, a response's {@code output_required}; a member of a shared object says both. */
    private static Member member(JsonNode member) {
        String type = member.path("type").asString("");
        String inner = member.path("member").asString(type);
        @Nullable String scalar = SCALARS.get(inner);
        boolean isObject = scalar == null && (type.equals("object") || type.equals("list"));
        String innerType = scalar != null ? scalar : isObject ? "object" : inner;
        return new Member(
                type.equals("list") ? "array of " + innerType : innerType,
                isObject ? inner : "",
                flag(member, "required"),
                flag(member, "output_required"),
                flag(member, "value_allowed_null"));
    }

    private static @Nullable Boolean flag(JsonNode member, String name) {
        return member.has(name) ? Boolean.valueOf(member.path(name).asBoolean(false)) : null;
    }
}
