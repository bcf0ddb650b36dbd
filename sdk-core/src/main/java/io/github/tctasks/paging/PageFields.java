package io.github.tctasks.paging;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts a {@link PageMapping}'s fields together, for generated code. Thread-safe, holds no state. */
public final class PageFields {

    private PageFields() {}

    /**
     * Returns a field that does not exist.
     *
     * @param <R> the response
     * @param <V> the value it would have
     * @return a function to null
     */
    public static <R, V> Function<R, @Nullable V> unknown() {
        return response -> null;
    }

    /**
     * Returns a field of an object that may be absent.
     *
     * @param <R> the response
     * @param <D> the object in it
     * @param <V> the value
     * @param object the object
     * @param field the object's field
     * @return the value, or null if there is no object
     */
    public static <R, D, V> Function<R, @Nullable V> within(
            Function<? super R, @Nullable D> object, Function<? super D, @Nullable V> field) {
        return response -> {
            D holder = object.apply(response);
            return holder == null ? null : field.apply(holder);
        };
    }

    /**
     * Returns a list of an object that may be absent.
     *
     * @param <R> the response
     * @param <D> the object in it
     * @param <T> an item
     * @param object the object
     * @param list the object's list
     * @return the list, empty if there is no object
     */
    public static <R, D, T> Function<R, List<T>> listWithin(
            Function<? super R, @Nullable D> object, Function<? super D, List<T>> list) {
        return response -> {
            D holder = object.apply(response);
            return holder == null ? List.of() : list.apply(holder);
        };
    }

    /**
     * Returns the opposite of a field.
     *
     * @param <R> the response
     * @param field a field that is true, false or null
     * @return false, true or null
     */
    public static <R> Function<R, @Nullable Boolean> not(Function<? super R, @Nullable Boolean> field) {
        return response -> {
            Boolean value = field.apply(response);
            return value == null ? null : !value;
        };
    }

    /**
     * Returns the number in a text of a request.
     *
     * @param <Q> the request
     * @param name the parameter's name in the API
     * @param text the parameter
     * @return the number, or null if the text is null or empty; it throws an {@link InvalidRequestException} for any other
     *     text
     */
    public static <Q> Function<Q, @Nullable Long> sent(String name, Function<? super Q, @Nullable String> text) {
        return request -> {
            try {
                return number(text.apply(request));
            } catch (NumberFormatException e) {
                throw new InvalidRequestException(name, name + " is not a number, so that pages cannot follow it.", e);
            }
        };
    }

    /**
     * Returns the number in a text of a response.
     *
     * @param <R> the response
     * @param name the field's name in the API
     * @param text the field
     * @return the number, or null if the text is null or empty; it throws a {@link MalformedResponseException} for any other
     *     text
     */
    public static <R> Function<R, @Nullable Long> received(String name, Function<? super R, @Nullable String> text) {
        return response -> {
            try {
                return number(text.apply(response));
            } catch (NumberFormatException e) {
                throw new MalformedResponseException("The answer's " + name + " is not a number.", e);
            }
        };
    }

    private static @Nullable Long number(@Nullable String text) {
        return text == null || text.isEmpty() ? null : Long.valueOf(text);
    }
}
