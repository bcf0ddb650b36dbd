package io.github.tctasks.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Takes the fields of an object one after another, for {@link JsonObject}. The names are the API's.
 *
 * <p>A text may be a {@code String} or an open enumeration, an integer may be a {@code Long} or an open enumeration; as text,
 * an enumeration is the value that the service writes.
 */
public interface FieldVisitor {

    /**
     * Takes a text.
     *
     * @param name the field's name
     * @param value the text, or null
     */
    void text(String name, @Nullable Object value);

    /**
     * Takes a boolean.
     *
     * @param name the field's name
     * @param value the boolean, or null
     */
    void bool(String name, @Nullable Boolean value);

    /**
     * Takes a signed 64-bit integer.
     *
     * @param name the field's name
     * @param value the integer, or null
     */
    void integer(String name, @Nullable Object value);

    /**
     * Takes an unsigned 64-bit integer.
     *
     * @param name the field's name
     * @param value the integer's 64 bits, or null
     */
    void unsigned(String name, @Nullable Long value);

    /**
     * Takes a floating-point number.
     *
     * @param name the field's name
     * @param value the number, or null
     */
    void number(String name, @Nullable Double value);

    /**
     * Takes an object.
     *
     * @param name the field's name
     * @param value the object, or null
     */
    void object(String name, @Nullable JsonObject value);

    /**
     * Takes texts.
     *
     * @param name the field's name
     * @param values the texts
     */
    void texts(String name, List<?> values);

    /**
     * Takes booleans.
     *
     * @param name the field's name
     * @param values the booleans
     */
    void bools(String name, List<Boolean> values);

    /**
     * Takes signed 64-bit integers.
     *
     * @param name the field's name
     * @param values the integers
     */
    void integers(String name, List<?> values);

    /**
     * Takes unsigned 64-bit integers.
     *
     * @param name the field's name
     * @param values the 64 bits of each integer
     */
    void unsigneds(String name, List<Long> values);

    /**
     * Takes floating-point numbers.
     *
     * @param name the field's name
     * @param values the numbers
     */
    void numbers(String name, List<Double> values);

    /**
     * Takes objects.
     *
     * @param name the field's name
     * @param values the objects
     */
    void objects(String name, List<? extends JsonObject> values);

    /**
     * Takes the fields that the spec does not know, after all others.
     *
     * @param fields plain Java values by name, see {@link ReceivedObject#unknownFields()}
     */
    void unknown(Map<String, @Nullable Object> fields);

    /**
     * Returns what takes a secret: a visitor that shows what it takes does not show this.
     *
     * @return the visitor for one field
     */
    FieldVisitor secret();
}
