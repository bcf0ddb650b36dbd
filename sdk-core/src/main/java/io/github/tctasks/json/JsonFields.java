package io.github.tctasks.json;

import io.github.tctasks.error.InvalidRequestException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.InputCoercionException;

/**
 * Reads the value of one field, for generated codecs.
 *
 * <p>Each method takes a parser that stands at the value's first token and leaves it at the last. JSON {@code null} is
 * read as null, for a list as an empty one. A value of a wrong type is refused with an {@link InputCoercionException}
 * that names the place. Thread-safe, holds no state.
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
     * Reads a boolean.
     *
     * @param in the parser
     * @return the boolean, or null
     */
    public static @Nullable Boolean readBoolean(JsonParser in) {
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
    public static @Nullable Long readUnsignedLong(JsonParser in) {
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
    public static @Nullable Double readDouble(JsonParser in) {
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

    /**
     * Reads an object.
     *
     * @param <T> the object's type
     * @param in the parser
     * @param codec reads the type
     * @return the object, or null
     */
    public static <T> @Nullable T readObject(JsonParser in, Codec<T> codec) {
        return switch (in.currentToken()) {
            case START_OBJECT -> codec.read(in);
            case VALUE_NULL -> null;
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
     * Reads a list of objects. A null among its elements is left out.
     *
     * @param <T> the objects' type
     * @param in the parser
     * @param codec reads the type
     * @return the objects; unmodifiable
     */
    public static <T> List<T> readObjects(JsonParser in, Codec<T> codec) {
        return readList(in, parser -> readObject(parser, codec));
    }

    /**
     * Reads a field that the spec does not know and adds it to those read before.
     *
     * @param in the parser
     * @param name the field's name
     * @param fields the unknown fields read before; a map that this method returned, or an empty one
     * @return the unknown fields with this one
     */
    public static Map<String, @Nullable Object> readUnknownField(
            JsonParser in, String name, Map<String, @Nullable Object> fields) {
        Map<String, @Nullable Object> result = fields.isEmpty() ? new LinkedHashMap<>() : fields;
        result.put(name, readAny(in));
        return result;
    }

    /**
     * Goes to the value of a field that the spec does not know, reads it and adds it to those read before.
     *
     * @param in a parser that stands at the field's name
     * @param fields the unknown fields read before; a map that this method returned, or an empty one
     * @return the unknown fields with this one
     */
    public static Map<String, @Nullable Object> nextUnknownField(JsonParser in, Map<String, @Nullable Object> fields) {
        String name = in.currentName();
        return readUnknownField(toValue(in), name, fields);
    }

    /**
     * Returns the unknown fields as an object keeps them.
     *
     * @param fields what {@link #readUnknownField} returned, or an empty map
     * @return the same; unmodifiable
     */
    public static Map<String, @Nullable Object> unmodifiable(Map<String, @Nullable Object> fields) {
        return fields.isEmpty() ? Map.of() : Collections.unmodifiableMap(fields);
    }

    /**
     * Reads a value of any type as plain Java: {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger},
     * {@code Double} ({@code BigDecimal} for a number beyond its range), {@code List}, {@code Map} or null.
     *
     * @param in the parser
     * @return the value; lists and maps are unmodifiable
     */
    public static @Nullable Object readAny(JsonParser in) {
        return switch (in.currentToken()) {
            case VALUE_STRING -> in.getString();
            case VALUE_TRUE -> true;
            case VALUE_FALSE -> false;
            case VALUE_NULL -> null;
            case VALUE_NUMBER_INT ->
                in.getNumberType() == JsonParser.NumberType.BIG_INTEGER
                        ? in.getBigIntegerValue()
                        : (Object) in.getLongValue();
            case VALUE_NUMBER_FLOAT ->
                Double.isInfinite(in.getDoubleValue()) ? in.getDecimalValue() : (Object) in.getDoubleValue();
            case START_ARRAY -> readAnyList(in);
            case START_OBJECT -> readAnyMap(in);
            default -> throw mismatch(in, "a value");
        };
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

    private static List<@Nullable Object> readAnyList(JsonParser in) {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(readAny(in));
        }
        return Collections.unmodifiableList(list);
    }

    static Map<String, @Nullable Object> readAnyMap(JsonParser in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            map.put(name, readAny(in));
        }
        return Collections.unmodifiableMap(map);
    }

    private static InputCoercionException mismatch(JsonParser in, String expected) {
        String path = in.streamReadContext().pathAsPointer().toString();
        JsonToken found = in.currentToken();
        return new InputCoercionException(
                in, "Expected %s at %s but found %s".formatted(expected, path, found), found, Object.class);
    }
}
