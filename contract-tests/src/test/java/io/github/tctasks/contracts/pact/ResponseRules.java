package io.github.tctasks.contracts.pact;

import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What of an answer is only an example. An enumerated value, an error code, the number of elements that the request decides, and a
 * null at the top are exact; all else counts by its type, and may be null where that is documented.
 */
final class ResponseRules {

    private static final Map<String, String> TYPE = Map.of("match", "type");
    private static final Map<String, String> INTEGER = Map.of("match", "integer");
    private static final Map<String, String> NULL = Map.of("match", "null");
    private static final Map<String, String> TEXT = Map.of("match", "regex", "regex", "(?s).*");

    private final ContractCase each;
    // In the order of the paths, as Pact's writer has them.
    private final Map<String, ObjectNode> rules = new TreeMap<>();

    private ResponseRules(ContractCase each) {
        this.each = each;
    }

    static ObjectNode of(ContractCase each, JsonNode body) {
        ResponseRules writer = new ResponseRules(each);
        JsonNode response = body.get("Response");
        if (response.has("Error")) {
            writer.rules.put("$.Response.Error.Message", rule("AND", TYPE));
            writer.rules.put("$.Response.RequestId", rule("AND", TYPE));
        } else {
            writer.object("", "$.Response", response);
        }
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        writer.rules.forEach(all::set);
        return all;
    }

    private void object(String parent, String path, JsonNode object) {
        each.contract().response().values().stream()
                .filter(field -> field.parent().equals(parent) && object.has(field.name()))
                .forEach(field -> field(field, path + "." + field.name(), object.get(field.name())));
    }

    private void field(Field field, String path, JsonNode value) {
        if (field.isList() && value.isArray()) {
            if (!field.isExact()) {
                rules.put(path, rule("AND", TYPE));
            }
            value.forEach(element -> object(field.path() + "[]", path + "[*]", element));
        } else if (value.isObject()) {
            object(field.path(), path, value);
        } else if (value.isNull()) {
            nothing(field, path);
        } else if (each.like().contains(field.path())
                || !each.contract().constants().containsKey(field.type())) {
            Map<String, String> kind = value.isNumber() ? INTEGER : TYPE;
            rules.put(path, field.isNullable() ? rule("OR", kind, NULL) : rule("AND", kind));
        }
    }

    /** In an array no task can be asked for whose elements hold nulls, so a text is as good there. */
    private void nothing(Field field, String path) {
        if (each.like().contains(field.path())
                || (path.contains("[*]") && field.type().equals("String"))) {
            rules.put(path, rule("OR", NULL, TEXT));
        }
    }

    @SafeVarargs
    static ObjectNode rule(String combine, Map<String, String>... matchers) {
        ObjectNode rule = JsonNodeFactory.instance.objectNode().put("combine", combine);
        for (Map<String, String> matcher : matchers) {
            ObjectNode node = rule.withArray("matchers").addObject();
            new TreeMap<>(matcher).forEach(node::put);
        }
        return rule;
    }
}
