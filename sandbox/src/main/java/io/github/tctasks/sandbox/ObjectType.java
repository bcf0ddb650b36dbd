package io.github.tctasks.sandbox;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An object with named fields: all parameters of an action, or a structure among them. It may contain itself. */
final class ObjectType implements ParameterType {

    private final Map<String, ParameterType> fields;
    private final Set<String> required;
    private final List<String> alternatives;

    /**
     * Makes an object type.
     *
     * @param fields the fields' types; a view that may be filled after this call, until the type is used
     * @param required names of fields that must be there
     * @param alternatives names of fields of which one at least must be there; empty for no such rule
     */
    ObjectType(Map<String, ParameterType> fields, Set<String> required, List<String> alternatives) {
        this.fields = fields;
        this.required = required;
        this.alternatives = alternatives;
    }

    @Nullable
    ParameterType field(String name) {
        return fields.get(name);
    }

    @Override
    public void check(String name, JsonNode value) {
        if (!value.isObject()) {
            throw ApiException.invalid(name, "must be an object");
        }
        checkFields(name + '.', value);
    }

    /**
     * Checks the parameters of an action, unknown ones first: a name that was mistyped is both unknown and missing, and the
     * unknown one tells the caller more.
     *
     * @param parameters an object
     * @throws ApiException if a parameter is unknown, missing or of the wrong type
     */
    void checkParameters(JsonNode parameters) {
        checkFields("", parameters);
    }

    private void checkFields(String prefix, JsonNode object) {
        for (String name : object.propertyNames()) {
            if (!fields.containsKey(name)) {
                throw new ApiException(
                        "UnknownParameter",
                        "The parameter `" + prefix + shorten(name) + "` is not known. Known are: "
                                + names(fields.keySet()) + ".");
            }
        }
        checkPresence(prefix, object);
        object.forEachEntry((name, value) -> {
            ParameterType type = fields.get(name);
            if (type != null && !value.isNull()) {
                type.check(prefix + name, value);
            }
        });
    }

    private void checkPresence(String prefix, JsonNode object) {
        for (String name : required) {
            if (!object.hasNonNull(name)) {
                throw ApiException.missing(prefix + name);
            }
        }
        if (!alternatives.isEmpty() && alternatives.stream().noneMatch(object::hasNonNull)) {
            throw new ApiException(
                    "MissingParameter",
                    "The request needs at least one of the parameters " + names(alternatives) + ".");
        }
    }

    private static String names(Iterable<String> names) {
        return '`' + String.join("`, `", names) + '`';
    }

    private static String shorten(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "...";
    }
}
