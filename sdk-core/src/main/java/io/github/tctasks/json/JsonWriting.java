package io.github.tctasks.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/**
 * Writes one field, for generated codecs. Null values and empty lists are left out. Thread-safe, holds no state.
 */
public final class JsonWriting {

    private JsonWriting() {}

    /**
     * Writes a string field.
     *
     * @param out where to write
     * @param name the field's name
     * @param value the value, or null to write nothing
     */
    public static void writeString(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    /**
     * Writes a boolean field.
     *
     * @param out where to write
     * @param name the field's name
     * @param value the value, or null to write nothing
     */
    public static void writeBoolean(JsonGenerator out, String name, @Nullable Boolean value) {
        if (value != null) {
            out.writeBooleanProperty(name, value);
        }
    }

    /**
     * Writes a field with a signed 64-bit integer.
     *
     * @param out where to write
     * @param name the field's name
     * @param value the value, or null to write nothing
     */
    public static void writeLong(JsonGenerator out, String name, @Nullable Long value) {
        if (value != null) {
            out.writeNumberProperty(name, value.longValue());
        }
    }

    /**
     * Writes a field with an unsigned 64-bit integer.
     *
     * @param out where to write
     * @param name the field's name
     * @param value the integer's 64 bits, or null to write nothing
     */
    public static void writeUnsignedLong(JsonGenerator out, String name, @Nullable Long value) {
        if (value != null) {
            out.writeName(name);
            out.writeNumber(Long.toUnsignedString(value));
        }
    }

    /**
     * Writes a field with a floating-point number.
     *
     * @param out where to write
     * @param name the field's name
     * @param value the value, or null to write nothing
     */
    public static void writeDouble(JsonGenerator out, String name, @Nullable Double value) {
        if (value != null) {
            out.writeNumberProperty(name, value.doubleValue());
        }
    }

    /**
     * Writes a field with an object.
     *
     * @param <T> the object's type
     * @param out where to write
     * @param name the field's name
     * @param value the object, or null to write nothing
     * @param codec writes the type
     */
    public static <T> void writeObject(JsonGenerator out, String name, @Nullable T value, Codec<T> codec) {
        if (value != null) {
            out.writeName(name);
            codec.write(value, out);
        }
    }

    /**
     * Writes a field with a value that knows how to write itself.
     *
     * @param <T> the value's type
     * @param out where to write
     * @param name the field's name
     * @param value the value, or null to write nothing
     * @param writer writes the value
     */
    public static <T> void writeValue(
            JsonGenerator out, String name, @Nullable T value, BiConsumer<T, JsonGenerator> writer) {
        if (value != null) {
            out.writeName(name);
            writer.accept(value, out);
        }
    }

    /**
     * Writes a field with a list.
     *
     * @param <T> the elements' type
     * @param out where to write
     * @param name the field's name
     * @param values the elements; none writes nothing
     * @param element writes one element
     */
    public static <T> void writeList(
            JsonGenerator out, String name, List<T> values, BiConsumer<T, JsonGenerator> element) {
        if (values.isEmpty()) {
            return;
        }
        out.writeArrayPropertyStart(name);
        for (T value : values) {
            element.accept(value, out);
        }
        out.writeEndArray();
    }

    /**
     * Writes the fields that the spec does not know.
     *
     * @param out where to write
     * @param fields the fields, with values such as {@link JsonFields#readAny} returns
     */
    public static void writeUnknownFields(JsonGenerator out, Map<String, @Nullable Object> fields) {
        fields.forEach((name, value) -> {
            out.writeName(name);
            writeAny(out, value);
        });
    }

    private static void writeAny(JsonGenerator out, @Nullable Object value) {
        if (value instanceof Map<?, ?> map) {
            out.writeStartObject();
            map.forEach((name, member) -> {
                out.writeName(String.valueOf(name));
                writeAny(out, member);
            });
            out.writeEndObject();
        } else if (value instanceof List<?> list) {
            out.writeStartArray();
            list.forEach(element -> writeAny(out, element));
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
