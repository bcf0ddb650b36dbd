package io.github.tctasks.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads and writes values of which no type is known, as plain Java: {@code String}, {@code Boolean}, {@code Long},
 * {@code BigInteger}, {@code Double} ({@code BigDecimal} for a number beyond its range), {@code List}, {@code Map} or null.
 * Lists and maps that are read are unmodifiable.
 */
final class AnyJson {

    private AnyJson() {}

    /** Reads the value at whose first token the parser stands; afterwards it stands at the last. */
    static @Nullable Object read(JsonParser in) {
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
            case START_ARRAY -> readList(in);
            case START_OBJECT -> readMap(in);
            default -> throw JsonFields.mismatch(in, "a value");
        };
    }

    private static List<@Nullable Object> readList(JsonParser in) {
        List<@Nullable Object> list = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            list.add(read(in));
        }
        return Collections.unmodifiableList(list);
    }

    static Map<String, @Nullable Object> readMap(JsonParser in) {
        Map<String, @Nullable Object> map = new LinkedHashMap<>();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            map.put(name, read(in));
        }
        return Collections.unmodifiableMap(map);
    }

    /** Writes the members of an object. */
    static void writeMembers(JsonGenerator out, Map<?, ? extends @Nullable Object> members) {
        members.forEach((name, value) -> {
            out.writeName(String.valueOf(name));
            write(out, value);
        });
    }

    private static void write(JsonGenerator out, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            writeMembers(out, map);
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> write(out, element));
            out.writeEndArray();
        } else if (value instanceof BigInteger integer) {
            out.writeNumber(integer);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number);
        } else if (value instanceof Long integer) {
            out.writeNumber(integer.longValue());
        } else if (value instanceof Double number) {
            out.writeNumber(number.doubleValue());
        } else if (value instanceof Boolean bool) {
            out.writeBoolean(bool);
        } else if (value == null) {
            out.writeNull();
        } else {
            out.writeString(value.toString());
        }
    }
}
