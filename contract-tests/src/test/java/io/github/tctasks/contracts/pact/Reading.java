package io.github.tctasks.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads an answer through its typed accessors, as a consumer's code does, and compares each with the body.
 *
 * @param contract the action, whose file names the accessors
 */
record Reading(ActionContract contract) {

    /**
     * Checks all accessors, those of fields too that the body does not have.
     *
     * @param response the generated response
     * @param body what stands under {@code Response}
     */
    void check(Object response, JsonNode body) throws ReflectiveOperationException {
        object(response, body, "");
    }

    private void object(Object target, JsonNode body, String parent) throws ReflectiveOperationException {
        assertThat((Map<?, ?>) accessor(target, "unknownFields").invoke(target))
                .as("fields that the client does not know, in " + parent)
                .isEmpty();
        List<Field> fields = contract.response().values().stream()
                .filter(field -> field.parent().equals(parent))
                .toList();
        assertThat(fields.stream().map(Field::name)).as("fields in action.yaml").containsAll(body.propertyNames());
        for (Field field : fields) {
            Method accessor = accessor(target, field.member());
            assertThat(name(accessor.getGenericReturnType()))
                    .as("type of " + field.path())
                    .isEqualTo(field.type());
            value(field, field.path(), accessor.invoke(target), body.get(field.name()));
        }
    }

    private void value(Field field, String path, @Nullable Object value, @Nullable JsonNode expected)
            throws ReflectiveOperationException {
        if (expected == null || expected.isNull()) {
            assertThat(value).as(path).isIn(null, List.of());
        } else if (expected.isArray()) {
            List<?> list = (List<?>) Objects.requireNonNull(value, path);
            assertThat(list).as(path).hasSize(expected.size());
            for (int i = 0; i < list.size(); i++) {
                value(field, path + "[]", list.get(i), expected.get(i));
            }
        } else if (expected.isObject()) {
            object(Objects.requireNonNull(value, path), expected, path);
        } else {
            scalar(path, Objects.requireNonNull(value, path), expected);
        }
    }

    private void scalar(String path, Object value, JsonNode expected) throws ReflectiveOperationException {
        Map<String, JsonNode> constants =
                contract.constants().get(value.getClass().getSimpleName());
        Object raw = constants == null ? value : accessor(value, "value").invoke(value);
        assertThat(raw).as(path).isEqualTo(plain(expected));
        if (constants != null) {
            constant(path, value, expected, constants);
        }
    }

    /** A documented value is the constant of the name in the contract, any other is told to be undocumented. */
    private static void constant(String path, Object value, JsonNode expected, Map<String, JsonNode> constants)
            throws ReflectiveOperationException {
        String known = constants.entrySet().stream()
                .filter(constant -> constant.getValue().equals(expected))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("UNDOCUMENTED");
        assertThat(accessor(value, "known").invoke(value)).as(path).hasToString(known);
        if (!known.equals("UNDOCUMENTED")) {
            assertThat(value.getClass().getField(known).get(null))
                    .as("constant " + known)
                    .isEqualTo(value);
        }
    }

    private static Object plain(JsonNode node) {
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        return node.isNumber() ? (Object) node.bigIntegerValue().longValue() : node.asString();
    }

    private static Method accessor(Object target, String name) {
        try {
            return target.getClass().getMethod(name);
        } catch (NoSuchMethodException e) {
            throw new AssertionError(target.getClass().getSimpleName() + " has no accessor " + name + "()", e);
        }
    }

    /** A type as code spells it, without packages. */
    static String name(Type type) {
        return type.getTypeName().replaceAll("[A-Za-z0-9_]+\\.", "");
    }
}
