package io.github.tctasks.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads and writes one type as a JSON object.
 *
 * <p>Implementations are generated, hold no state and are thread-safe.
 *
 * @param <T> the type
 */
public interface Codec<T> {

    /**
     * Reads an object.
     *
     * @param in a parser that stands at the object's start; afterwards it stands at its end
     * @return the object
     * @throws tools.jackson.core.JacksonException if the JSON is malformed or a field has a wrong type; {@link Json}
     *     and the clients turn it into an exception of the SDK
     */
    T read(JsonParser in);

    /**
     * Writes an object.
     *
     * @param value the object
     * @param out where to write; null values and empty lists are left out
     */
    void write(T value, JsonGenerator out);
}
