package io.github.tctasks.contracts.compatibility;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** What has changed in schemas as they are written: the names of Java types and constants, and the alternatives of a request. */
final class TypeChanges {

    private final Findings findings;

    TypeChanges(Findings findings) {
        this.findings = findings;
    }

    void compare(Spec old, Spec now) {
        Map<String, JsonNode> after = now.schemas();
        Map<String, JsonNode> before = old.schemas();
        before.forEach((name, schema) -> {
            if (after.containsKey(name)) {
                compare(name, schema, after.get(name));
            } else {
                findings.breaking(pointer(name), name, name, "", "the Java type of this name is gone");
            }
        });
        after.keySet().stream()
                .filter(name -> !before.containsKey(name))
                .forEach(name -> findings.compatible(pointer(name), name, "", name, "one more Java type"));
    }

    private static String pointer(String name) {
        return "/components/schemas/" + name;
    }

    private void compare(String name, JsonNode old, JsonNode now) {
        alternatives(name, old, now);
        constants(name, old, now);
        JsonNode properties = now.path("properties");
        old.path("properties").properties().forEach(property -> {
            if (properties.has(property.getKey())) {
                String pointer = pointer(name) + "/properties" + Spec.escaped(property.getKey());
                property(pointer, name, property.getValue(), properties.path(property.getKey()));
            }
        });
    }

    private void property(String pointer, String name, JsonNode old, JsonNode now) {
        String was = target(old);
        String is = target(now);
        if (!was.equals(is)) {
            findings.breaking(pointer, name, was, is, "the Java type of the member follows from the schema's name");
        }
        boolean wasNullable = old.path("nullable").asBoolean(false);
        boolean isNullable = now.path("nullable").asBoolean(false);
        if ((old.has("allOf") || now.has("allOf")) && wasNullable != isNullable) {
            SchemaChanges.nullable(findings, pointer, name, wasNullable, isNullable);
        }
    }

    /** The schema that a property, its remarks or its items refer to; empty if there is none. */
    private static String target(JsonNode property) {
        if (property.has("$ref")) {
            return Spec.text(property.path("$ref"));
        }
        JsonNode inner = property.has("allOf") ? property.path("allOf").path(0) : property.path("items");
        return inner.isMissingNode() ? "" : target(inner);
    }

    private void alternatives(String name, JsonNode old, JsonNode now) {
        Set<String> before = alternatives(old);
        Set<String> after = alternatives(now);
        if (before.equals(after)) {
            return;
        }
        boolean wider = after.isEmpty() || (!before.isEmpty() && after.containsAll(before));
        String pointer = pointer(name) + "/anyOf";
        if (wider) {
            findings.compatible(
                    pointer, name, before.toString(), after.toString(), "requests that were complete still are");
        } else {
            findings.breaking(
                    pointer, name, before.toString(), after.toString(), "requests that were complete are refused");
        }
    }

    private static Set<String> alternatives(JsonNode schema) {
        Set<String> names = new TreeSet<>();
        schema.path("anyOf")
                .forEach(alternative ->
                        names.add(Spec.text(alternative.path("required").path(0))));
        return names;
    }

    private void constants(String name, JsonNode old, JsonNode now) {
        Map<String, String> after = constants(now);
        constants(old).forEach((value, constant) -> {
            String is = after.getOrDefault(value, constant);
            if (!is.equals(constant)) {
                findings.breaking(
                        pointer(name) + "/x-enum-varnames",
                        name,
                        constant,
                        is,
                        "the constant for " + value + " is renamed");
            }
        });
    }

    private static Map<String, String> constants(JsonNode schema) {
        Map<String, String> constants = new LinkedHashMap<>();
        JsonNode names = schema.path("x-enum-varnames");
        JsonNode values = schema.path("enum");
        for (int i = 0; i < values.size(); i++) {
            String value = Spec.text(values.path(i));
            constants.put(value, names.has(i) ? Spec.text(names.path(i)) : constant(value));
        }
        return constants;
    }

    /** How the specs' README derives a constant from a string. */
    private static String constant(String value) {
        return value.replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                .replaceAll("([A-Z])([A-Z][a-z])", "$1_$2")
                .replaceAll("[^A-Za-z0-9]+", "_")
                .toUpperCase(Locale.ROOT);
    }
}
