package io.github.tctasks.contracts.pact;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.error.SdkException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/**
 * Builds requests through the generated builders, by the members and types that the contract names.
 *
 * @param fields the parameters
 */
record RequestBuilding(Map<String, Field> fields) {

    Object build(Class<?> type, JsonNode parameters) throws ReflectiveOperationException {
        return build(type, parameters, "");
    }

    private Object build(Class<?> type, JsonNode parameters, String parent) throws ReflectiveOperationException {
        Object builder = type.getMethod("builder").invoke(null);
        for (Map.Entry<String, JsonNode> parameter : parameters.properties()) {
            String path = parent + parameter.getKey();
            Field field = Objects.requireNonNull(fields.get(path), () -> "action.yaml has no parameter " + path);
            Method setter = setter(builder.getClass(), field);
            setter.invoke(builder, value(setter.getGenericParameterTypes()[0], parameter.getValue(), path));
        }
        try {
            return builder.getClass().getMethod("build").invoke(builder);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof SdkException refused) {
                throw refused;
            }
            throw e;
        }
    }

    private static Method setter(Class<?> builder, Field field) {
        Method setter = Arrays.stream(builder.getMethods())
                .filter(method -> method.getName().equals(field.member()) && method.getParameterCount() == 1)
                .findFirst()
                .orElseThrow(() -> new AssertionError("The builder has no " + field.member() + " for " + field.path()));
        assertThat(Reading.name(setter.getGenericParameterTypes()[0]))
                .as("type of the parameter " + field.path())
                .isEqualTo(field.type());
        return setter;
    }

    private Object value(Type type, JsonNode value, String path) throws ReflectiveOperationException {
        if (type instanceof ParameterizedType list) {
            List<Object> values = new ArrayList<>();
            for (JsonNode element : value) {
                values.add(value(list.getActualTypeArguments()[0], element, path + "[]"));
            }
            return values;
        }
        if (type == String.class) {
            return value.asString();
        }
        return type == Long.class || type == long.class
                ? (Object) value.bigIntegerValue().longValue()
                : build((Class<?>) type, value, path + ".");
    }
}
