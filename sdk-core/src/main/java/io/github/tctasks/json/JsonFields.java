package io.github.tctasks.json;

import io.github.tctasks.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/**
 * Reads the value of one field, for generated readers.
 *
 * <p>Methods that begin with {@code next} take a parser that stands at the field's name, those that begin with {@code read} one
 * that stands at the value's first token; both leave it at the last. JSON {@code null} is read as null, for a list as an empty
 * one. A value of a wrong type is refused with an {@link InputCoercionException} that names the place. Thread-safe, holds no
 * state.
 */
public final class JsonFields {

    private JsonFields() {}

    /**
     * Reads a string.
     *
     * @param in the parser
     * @return the string, or null
     */
    public static @Nullable String readString(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getString();
            case VALUE_NULL -> null;
            default -> throw mismatch(in, "a string");
        };
    }

    /**
     * Goes to the value of a field.
     *
     * @param in a parser that stands at the field's name
     * @return the parser, for a method that reads the value
     */
    public static JsonParser toValue(JsonParser in) {
        in.nextToken();
        return in;
    }

    /**
     * Goes to the value of a field and reads it as a string. Faster than in two steps.
     *
     * @param in a parser that stands at the field's name
     * @return the string, or null
     */
    public static @Nullable String nextString(JsonParser in) {
        String value = in.nextStringValue();
        return value == null ? readString(in) : value;
    }

    /**
     * Goes to the value of a field and tells whether it is an object.
     *
     * @param in a parser that stands at the field's name; afterwards at the value's first token
     * @return whether it is an object and no null
     */
    public static boolean nextIsObject(JsonParser in) {
        in.nextToken();
        return isObject(in);
    }

    /**
     * Reads a boolean.
     *
     * @param in the parser
     * @return the boolean, or null
     */
    static @Nullable Boolean readBoolean(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            default -> throw mismatch(in, "a boolean");
        };
    }

    /**
     * Reads a signed 64-bit integer.
     *
     * @param in the parser
     * @return the integer, or null
     */
    public static @Nullable Long readLong(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT -> signed(in);
            case VALUE_NULL -> null;
            default -> throw mismatch(in, "an integer");
        };
    }

    private static long signed(JsonParser in) {
        try {
            return in.getLongValue();
        } catch (InputCoercionException e) {
            throw mismatch(in, "an integer from -9223372036854775808 to 9223372036854775807");
        }
    }

    /**
     * Reads an unsigned 64-bit integer.
     *
     * @param in the parser
     * @return the integer's 64 bits, to be read with {@link Long#toUnsignedString(long)} and its like; or null
     */
    static @Nullable Long readUnsignedLong(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT -> unsigned(in);
            case VALUE_NULL -> null;
            default -> throw mismatch(in, "an integer");
        };
    }

    private static long unsigned(JsonParser in) {
        try {
            return Long.parseUnsignedLong(in.getString());
        } catch (NumberFormatException e) {
            throw mismatch(in, "an integer from 0 to 18446744073709551615");
        }
    }

    /**
     * Reads a floating-point number.
     *
     * @param in the parser
     * @return the number, or null
     */
    static @Nullable Double readDouble(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> finite(in);
            case VALUE_NULL -> null;
            default -> throw mismatch(in, "a number");
        };
    }

    private static double finite(JsonParser in) {
        double value = in.getDoubleValue();
        if (Double.isInfinite(value)) {
            throw mismatch(in, "a number that fits into 64 bits");
        }
        return value;
    }

    static boolean isObject(JsonParser in) {
        return switch (in.currentToken()) {
            case START_OBJECT -> true;
            case VALUE_NULL -> false;
            default -> throw mismatch(in, "an object");
        };
    }

    /**
     * Reads a list. A null among its elements is left out.
     *
     * @param <T> the elements' type
     * @param in the parser
     * @param element reads one element
     * @return the elements; unmodifiable
     */
    public static <T> List<T> readList(JsonParser in, Function<JsonParser, @Nullable T> element) {
        switch (in.currentToken()) {
            case START_ARRAY -> {}
            case VALUE_NULL -> {
                return List.of();
            }
            default -> throw mismatch(in, "an array");
        }
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        T first = element.apply(in);
        if (in.nextToken() == JsonToken.END_ARRAY) {
            return first == null ? List.of() : Collections.singletonList(first);
        }
        List<T> list = new ArrayList<>();
        if (first != null) {
            list.add(first);
        }
        do {
            T value = element.apply(in);
            if (value != null) {
                list.add(value);
            }
        } while (in.nextToken() != JsonToken.END_ARRAY);
        return Collections.unmodifiableList(list);
    }

    /**
     * Goes to the value of a field and reads it as a boolean.
     *
     * @param in a parser that stands at the field's name
     * @return the value, or null
     */
    public static @Nullable Boolean nextBoolean(JsonParser in) {
        return readBoolean(toValue(in));
    }

    /**
     * Goes to the value of a field and reads it as a signed 64-bit integer.
     *
     * @param in a parser that stands at the field's name
     * @return the value, or null
     */
    public static @Nullable Long nextLong(JsonParser in) {
        return readLong(toValue(in));
    }

    /**
     * Goes to the value of a field and reads it as an unsigned 64-bit integer, whose 64 bits it returns.
     *
     * @param in a parser that stands at the field's name
     * @return the value, or null
     */
    public static @Nullable Long nextUnsignedLong(JsonParser in) {
        return readUnsignedLong(toValue(in));
    }

    /**
     * Goes to the value of a field and reads it as a floating-point number.
     *
     * @param in a parser that stands at the field's name
     * @return the value, or null
     */
    public static @Nullable Double nextDouble(JsonParser in) {
        return readDouble(toValue(in));
    }

    /**
     * Goes to the value of a field and reads it as a list of strings. A null among its elements is left out.
     *
     * @param in a parser that stands at the field's name
     * @return the values; unmodifiable
     */
    public static List<String> nextStrings(JsonParser in) {
        return readList(toValue(in), JsonFields::readString);
    }

    /**
     * Goes to the value of a field and reads it as a list of booleans. A null among its elements is left out.
     *
     * @param in a parser that stands at the field's name
     * @return the values; unmodifiable
     */
    public static List<Boolean> nextBooleans(JsonParser in) {
        return readList(toValue(in), JsonFields::readBoolean);
    }

    /**
     * Goes to the value of a field and reads it as a list of signed 64-bit integers. A null among its elements is left out.
     *
     * @param in a parser that stands at the field's name
     * @return the values; unmodifiable
     */
    public static List<Long> nextLongs(JsonParser in) {
        return readList(toValue(in), JsonFields::readLong);
    }

    /**
     * Goes to the value of a field and reads it as a list of unsigned 64-bit integers. A null among its elements is left out.
     *
     * @param in a parser that stands at the field's name
     * @return the values; unmodifiable
     */
    public static List<Long> nextUnsignedLongs(JsonParser in) {
        return readList(toValue(in), JsonFields::readUnsignedLong);
    }

    /**
     * Goes to the value of a field and reads it as a list of floating-point numbers. A null among its elements is left out.
     *
     * @param in a parser that stands at the field's name
     * @return the values; unmodifiable
     */
    public static List<Double> nextDoubles(JsonParser in) {
        return readList(toValue(in), JsonFields::readDouble);
    }

    /**
     * Goes to the value of a field and reads it as a list of objects. A null among its elements is left out.
     *
     * @param <T> the objects' type
     * @param in a parser that stands at the field's name
     * @param reader reads an object, as {@link Codec#read} does
     * @return the objects; unmodifiable
     */
    public static <T> List<T> nextObjects(JsonParser in, Function<JsonParser, T> reader) {
        return readList(toValue(in), parser -> isObject(parser) ? reader.apply(parser) : null);
    }

    /**
     * Returns the refusal of a request's field that is no parameter of the action.
     *
     * @param action the action
     * @param name the field's name
     * @return the exception to throw
     */
    public static InvalidRequestException unknownParameter(String action, String name) {
        return new InvalidRequestException(name, action + " has no parameter " + name + ".");
    }

    static InputCoercionException mismatch(JsonParser in, String expected) {
        String path = in.streamReadContext().pathAsPointer().toString();
        JsonToken found = in.currentToken();
        return new InputCoercionException(
                in, "Expected %s at %s but found %s".formatted(expected, path, found), found, Object.class);
    }
}
