package io.github.tctasks.generator.draft;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.tctasks.generator.draft.Metadata.Action;
import io.github.tctasks.generator.draft.Metadata.Member;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The vendor's examples, those that fit the types. */
final class ExampleFile {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
            .build();

    /** What each request may hold beside the parameters of its action. */
    private static final Set<String> COMMON = Set.of(
            "Action",
            "Language",
            "Nonce",
            "Region",
            "RequestClient",
            "SecretId",
            "Signature",
            "SignatureMethod",
            "Timestamp",
            "Token",
            "Version");

    private final Metadata metadata;
    private final Predicate<String> demanding;
    private final JsonNode actions;
    private final List<String> notes = new ArrayList<>();

    /**
     * Creates the examples of an API.
     *
     * @param file the vendor's file; null for none
     * @param metadata what the examples should fit
     * @param selection the actions, which tell what is part of requests and so may require members
     * @throws IllegalArgumentException if the file cannot be read
     */
    ExampleFile(@Nullable Path file, Metadata metadata, Selection selection) {
        this.metadata = metadata;
        this.demanding = selection::demands;
        this.actions = file == null
                ? JSON.createObjectNode()
                : MetadataReader.json(file).path("actions");
    }

    /** What does not fit, in sentences; complete when all examples have been asked for. */
    List<String> notes() {
        return List.copyOf(notes);
    }

    /** Returns an action's examples of requests, as a spec has them; an empty mapping if there are none. */
    Map<String, Object> requests(Action action) {
        return examples(
                action, "request", example -> request(example.path("input").asText(""), action));
    }

    /** Returns an action's examples of answers, as a spec has them; an empty mapping if there are none. */
    Map<String, Object> responses(Action action) {
        return examples(
                action, "answer", example -> response(example.path("output").asText(""), action));
    }

    /** Reads one example. */
    private interface Reading {
        Map<String, Object> read(JsonNode example) throws Misfit;
    }

    private Map<String, Object> examples(Action action, String kind, Reading reading) {
        Map<String, Object> examples = new LinkedHashMap<>();
        int number = 0;
        for (JsonNode example : actions.path(action.name())) {
            number++;
            try {
                Map<String, Object> value = reading.read(example);
                Map<String, Object> entry = new LinkedHashMap<>();
                String title = Description.line(example.path("title").asText(""));
                entry.put("summary", title.isEmpty() ? "Example " + number : title);
                entry.put("value", value);
                examples.put(examples.isEmpty() ? "documented" : "documented" + number, entry);
            } catch (Misfit e) {
                notes.add("example %d of %s is left out, its %s does not fit: %s"
                        .formatted(number, action.name(), kind, e.getMessage()));
            }
        }
        return examples;
    }

    private Map<String, Object> request(String input, Action action) throws Misfit {
        String text = input.replace("\r\n", "\n").strip();
        boolean query = !text.startsWith("POST") && !text.startsWith("{");
        ObjectNode value = query ? query(text) : json(text.substring(Math.max(text.indexOf('{'), 0)));
        Set<String> own = members(action.input()).keySet();
        value.remove(COMMON.stream().filter(name -> !own.contains(name)).toList());
        return new Fitting(metadata.objects(), demanding, query).object(value, action.input(), "");
    }

    private static ObjectNode query(String text) throws Misfit {
        int mark = text.indexOf('?');
        if (mark < 0) {
            throw new Misfit("", "it is neither JSON nor a query");
        }
        return Query.read(text.substring(mark + 1).lines().map(String::strip).reduce("", String::concat));
    }

    private Map<String, Object> response(String output, Action action) throws Misfit {
        if (!(json(output).path("Response") instanceof ObjectNode own)) {
            throw new Misfit("Response", "is missing or no object");
        }
        if (own.has("Error")) {
            throw new Misfit("Error", "is what failures have");
        }
        JsonNode id = own.remove("RequestId");
        Map<String, Object> value = new Fitting(metadata.objects(), demanding, false).object(own, action.output(), "");
        if (id != null && id.isTextual()) {
            value.put("RequestId", id.textValue());
        }
        return Map.of("Response", value);
    }

    private static ObjectNode json(String text) throws Misfit {
        try {
            if (JSON.readTree(text) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw new Misfit("", "it is not JSON: " + e.getOriginalMessage().replaceFirst("\\n(?s).*", ""));
        }
        throw new Misfit("", "it is no JSON object");
    }

    private Map<String, Member> members(String object) {
        Map<String, Member> members = new TreeMap<>();
        if (metadata.objects().containsKey(object)) {
            metadata.objects().get(object).members().forEach(member -> members.put(member.name(), member));
        }
        return members;
    }
}
