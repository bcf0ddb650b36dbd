package io.github.tctasks.api;

import io.github.tctasks.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Checks of what a caller must give: parameters of requests and settings. Thread-safe, holds no state. */
public final class Required {

    private Required() {}

    /**
     * Returns a parameter that must be there.
     *
     * @param <T> the parameter's type
     * @param action the action
     * @param name the parameter's name in the API
     * @param value the value, or null if it was not set
     * @return the value
     * @throws InvalidRequestException if the value is null
     */
    public static <T> T parameter(String action, String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidRequestException(name, action + " needs the parameter " + name + ".");
        }
        return value;
    }

    /**
     * Returns a setting that must not be null.
     *
     * @param <T> the setting's type
     * @param name the setting's name in the SDK
     * @param value the value
     * @return the value
     * @throws InvalidRequestException if the value is null
     */
    public static <T> T setting(String name, @Nullable T value) {
        if (value == null) {
            throw new InvalidRequestException(name, "The setting " + name + " must not be null.");
        }
        return value;
    }

    /**
     * Checks parameters of which at least one must be there.
     *
     * @param action the action
     * @param names the parameters' names in the API, joined for the message, such as {@code TaskId or DealName}
     * @param values the values, null for one that was not set
     * @throws InvalidRequestException if all values are null
     */
    public static void anyOf(String action, String names, @Nullable Object... values) {
        for (Object value : values) {
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                return;
            }
        }
        throw new InvalidRequestException(names, action + " needs the parameter " + names + ".");
    }

    /**
     * Returns a list parameter that must have an element.
     *
     * @param <T> the elements' type
     * @param action the action
     * @param name the parameter's name in the API
     * @param values the elements
     * @return the elements
     * @throws InvalidRequestException if there are none
     */
    public static <T> List<T> list(String action, String name, List<T> values) {
        return parameter(action, name, values.isEmpty() ? null : values);
    }

    /**
     * Returns a copy of a list parameter.
     *
     * @param <T> the elements' type
     * @param name the parameter's name in the API
     * @param values the elements, or null for none
     * @return the elements; unmodifiable
     * @throws InvalidRequestException if an element is null
     */
    public static <T> List<T> elements(String name, @Nullable List<T> values) {
        List<T> copy = values == null ? List.of() : new ArrayList<>(values);
        if (copy.stream().anyMatch(Objects::isNull)) {
            throw new InvalidRequestException(name, "The list " + name + " has an element that is null.");
        }
        return List.copyOf(copy);
    }
}
