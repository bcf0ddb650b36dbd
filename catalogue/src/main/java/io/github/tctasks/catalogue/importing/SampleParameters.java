package io.github.tctasks.catalogue.importing;

import io.github.tctasks.catalogue.draft.SpecTypes;
import io.github.tctasks.generator.name.Names;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Writes the Java that builds a request with what is required of it, from the documented example where that has it. */
final class SampleParameters {

    private final SpecTypes types;
    private final Set<String> named = new TreeSet<>();

    SampleParameters(SpecTypes types) {
        this.types = types;
    }

    /** The expression that makes the request of an action. */
    String of(String action) {
        JsonNode example = types.operation(action)
                .at("/requestBody/content")
                .path("application/json")
                .at("/examples/documented/value");
        return build(action + "Request", types.schema(action + "Request"), example);
    }

    /** The names of all types that the expressions have. */
    Set<String> named() {
        return named;
    }

    private String build(String type, JsonNode schema, JsonNode example) {
        named.add(type);
        StringBuilder text = new StringBuilder(type).append(".builder()");
        for (String name : required(schema)) {
            JsonNode written = schema.path("properties").path(name);
            text.append("\n                .")
                    .append(written.path("x-tc-java-name").asString(Names.member(name)))
                    .append('(')
                    .append(value(written, example.path(name)))
                    .append(')');
        }
        return text.append(text.indexOf("\n") < 0 ? "" : "\n                ")
                .append(".build()")
                .toString();
    }

    private static Set<String> required(JsonNode schema) {
        Set<String> required = new LinkedHashSet<>();
        schema.path("required").forEach(name -> required.add(name.asString()));
        schema.at("/anyOf/0/required").forEach(name -> required.add(name.asString()));
        return required;
    }

    private String value(JsonNode written, JsonNode example) {
        JsonNode type = types.resolve(written);
        return switch (type.path("type").asString("")) {
            case "object" -> build(types.nameOf(written), type, example);
            case "array" -> "List.of(" + value(type.path("items"), example.path(0)) + ')';
            case "integer" -> constant(written, type, (example.canConvertToLong() ? example.asLong() : 1) + "L");
            case "number" -> Double.toString(example.asDouble(1));
            case "boolean" -> Boolean.toString(example.asBoolean(true));
            default -> constant(written, type, literal(text(type, example)));
        };
    }

    /** A value of an enumeration is an object of its own type. */
    private String constant(JsonNode written, JsonNode type, String value) {
        if (!type.has("enum")) {
            return value;
        }
        named.add(types.nameOf(written));
        return types.nameOf(written) + ".of(" + value + ')';
    }

    private static String text(JsonNode type, JsonNode example) {
        return example.isString()
                ? example.stringValue()
                : type.path("enum").path(0).asString("text");
    }

    private static String literal(String text) {
        StringBuilder literal = new StringBuilder("\"");
        text.chars().forEach(c -> {
            if (c == '"' || c == '\\') {
                literal.append('\\').append((char) c);
            } else if (c < ' ' || c > '~') {
                literal.append("\\u%04x".formatted(c));
            } else {
                literal.append((char) c);
            }
        });
        return literal.append('"').toString();
    }
}
