package io.github.tctasks.generator.draft;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.draft.Metadata.Member;
import io.github.tctasks.generator.draft.Metadata.ObjectType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Reads the vendor's metadata: one JSON object with actions, objects and metadata. Holds no state. */
final class MetadataReader {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private MetadataReader() {}

    /**
     * Reads a file.
     *
     * @param path the file
     * @return what it says
     * @throws IllegalArgumentException if it cannot be read or is not such a file
     */
    static Metadata read(Path path) {
        JsonNode root = json(path);
        JsonNode about = root.path("metadata");
        if (!root.path("actions").isObject() || !root.path("objects").isObject() || !about.has("apiVersion")) {
            throw new IllegalArgumentException(
                    path + " is not API metadata: it needs the members actions, objects and metadata,"
                            + " the last with apiVersion and serviceShortName");
        }
        Map<String, Action> actions = new TreeMap<>();
        root.path("actions")
                .properties()
                .forEach(entry -> actions.put(entry.getKey(), action(entry.getKey(), entry.getValue())));
        Map<String, ObjectType> objects = new TreeMap<>();
        root.path("objects").properties().forEach(entry -> objects.put(entry.getKey(), object(entry.getValue())));
        return new Metadata(
                about.path("serviceShortName").asText(""),
                about.path("apiVersion").asText(""),
                about.path("serviceNameCN").asText(""),
                about.path("api_brief").asText(""),
                actions,
                objects);
    }

    /** Reads any JSON file. */
    static JsonNode json(Path path) {
        try {
            return JSON.readTree(path.toFile());
        } catch (JacksonException e) {
            throw new IllegalArgumentException(path + " cannot be read as JSON: " + e.getOriginalMessage(), e);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Action action(String name, JsonNode action) {
        return new Action(
                name,
                action.path("name").asText(""),
                action.path("document").asText(""),
                action.path("status").asText("online"),
                action.path("input").asText(""),
                action.path("output").asText(""));
    }

    private static ObjectType object(JsonNode object) {
        List<Member> members = new ArrayList<>();
        List<String> disabled = new ArrayList<>();
        for (JsonNode member : object.path("members")) {
            if (member.path("disabled").asBoolean(false)) {
                disabled.add(member.path("name").asText(""));
            } else {
                members.add(member(member));
            }
        }
        return new ObjectType(object.path("document").asText(""), List.copyOf(members), List.copyOf(disabled));
    }

    private static Member member(JsonNode member) {
        String type = member.path("type").asText("");
        return new Member(
                member.path("name").asText(""),
                type.equals("list"),
                member.path("member").asText(type),
                member.path("required").asBoolean(false),
                member.path("value_allowed_null").asBoolean(false),
                member.path("document").asText(""));
    }
}
