package io.github.tctasks.json;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/**
 * Reads a type by its number and writes it by the fields that it tells; see {@link ObjectReaders}. Immutable, thread-safe.
 *
 * @param <T> the type
 */
public final class ObjectCodec<T extends JsonObject> implements Codec<T> {

    private final ObjectReaders readers;
    private final int number;
    private final Class<T> type;
    private final boolean sent;

    private ObjectCodec(ObjectReaders readers, int number, Class<T> type, boolean sent) {
        this.readers = readers;
        this.number = number;
        this.type = type;
        this.sent = sent;
    }

    /**
     * Returns the codec of a type that is sent to the service: unknown fields, which objects may hold that the service has
     * sent before, are left out.
     *
     * @param <T> the type
     * @param readers what reads the type
     * @param number the type's number there
     * @param type the type
     * @return the codec
     */
    public static <T extends JsonObject> ObjectCodec<T> sent(ObjectReaders readers, int number, Class<T> type) {
        return new ObjectCodec<>(readers, number, type, true);
    }

    /**
     * Returns the codec of a type that the service sends.
     *
     * @param <T> the type
     * @param readers what reads the type
     * @param number the type's number there
     * @param type the type
     * @return the codec
     */
    public static <T extends JsonObject> ObjectCodec<T> received(ObjectReaders readers, int number, Class<T> type) {
        return new ObjectCodec<>(readers, number, type, false);
    }

    /**
     * Returns what it reads and writes.
     *
     * @return the type
     */
    public Class<T> type() {
        return type;
    }

    @Override
    public T read(JsonParser in) {
        return type.cast(readers.read(number, in));
    }

    @Override
    public void write(T value, JsonGenerator out) {
        (sent ? JsonWriter.sent(out) : JsonWriter.received(out)).write(value);
    }
}
