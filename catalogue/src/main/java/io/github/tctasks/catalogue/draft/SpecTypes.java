package io.github.tctasks.catalogue.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** The actions and types of a spec, read as plain OpenAPI: what tries generated code does not trust the generator's reading. */
public final class SpecTypes {

    private static final String OWN = "#/components/schemas/";

    private final JsonNode root;
    private final JsonNode common = Yaml.parse("common.yaml", CommonSpec.text());

    private SpecTypes(JsonNode root) {
        this.root = root;
    }

    /**
     * Reads a spec.
     *
     * @param draft the spec
     * @return its types
     */
    public static SpecTypes of(Draft draft) {
        return new SpecTypes(Yaml.parse(draft.service(), draft.yaml()));
    }

    /** The names of all actions, in their order. */
    public List<String> actions() {
        List<String> actions = new ArrayList<>();
        root.path("paths").propertyNames().forEach(path -> actions.add(path.substring(path.indexOf('#') + 1)));
        return actions;
    }

    /** The operation of an action. */
    public JsonNode operation(String action) {
        return root.path("paths").path("/#" + action).path("post");
    }

    /** The actions that tell of tasks, of one or of many at once. */
    public Set<String> tasks() {
        Set<String> tasks = new TreeSet<>();
        for (String action : actions()) {
            JsonNode task = operation(action).path("x-tc-task");
            if (!task.isMissingNode()) {
                tasks.add(action);
                tasks.add(task.path("batch").path("action").asString(action));
            }
        }
        return tasks;
    }

    /** The names of all types. */
    public Set<String> names() {
        return new TreeSet<>(root.path("components").path("schemas").propertyNames());
    }

    /** The schema of a type; a missing node if there is none. */
    public JsonNode schema(String name) {
        return root.path("components").path("schemas").path(name);
    }

    /** The name of the type that is referred to, with or without remarks; empty if it is none of this spec's. */
    public String nameOf(JsonNode written) {
        String reference = reference(written);
        return reference.startsWith(OWN) ? reference.substring(OWN.length()) : "";
    }

    private static String reference(JsonNode written) {
        return written.path("$ref")
                .asString(written.path("allOf").path(0).path("$ref").asString(""));
    }

    /** The schema that stands behind references, with or without remarks. */
    public JsonNode resolve(JsonNode written) {
        String reference = reference(written);
        if (reference.isEmpty()) {
            return written;
        }
        if (reference.startsWith(OWN)) {
            return resolve(schema(nameOf(written)));
        }
        return resolve(common.at(reference.substring(reference.indexOf('#') + 1)));
    }
}
