package io.github.tctasks.json;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.SdkException;
import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.Named;

/** Reads and writes whole JSON documents by a {@link Codec}. Thread-safe, holds no state but the parser's name tables. */
public final class Json {

    // As far as a client's limits on answers may be raised, so that an answer that was read can be read again.
    private static final StreamReadConstraints CONSTRAINTS = StreamReadConstraints.builder()
            .maxStringLength(256 * 1024 * 1024)
            .maxNumberLength(10_000)
            .maxNestingDepth(500)
            .build();

    // A token that is quoted could be a secret that lacks its quotation marks.
    private static final ErrorReportConfiguration NOTHING_QUOTED =
            ErrorReportConfiguration.builder().maxErrorTokenLength(0).build();

    private static final JsonFactory FACTORY = factory(CONSTRAINTS);

    private Json() {}

    /**
     * Returns a factory of parsers and generators that tell nothing of a document in their messages, and that share buffers.
     *
     * @param limits what a parser accepts
     * @return a factory with name tables and buffers of its own
     */
    public static JsonFactory factory(StreamReadConstraints limits) {
        return JsonFactory.builder()
                .streamReadConstraints(limits)
                .errorReportConfiguration(NOTHING_QUOTED)
                .recyclerPool(new BufferPool())
                .build();
    }

    static PropertyNameMatcher nameMatcher(List<Named> names) {
        return FACTORY.constructNameMatcher(names, false);
    }

    /**
     * Writes a document as compact UTF-8.
     *
     * @param <T> the type
     * @param value the object
     * @param codec writes the type
     * @return the document
     * @throws InvalidRequestException if the value cannot be written
     */
    public static <T> byte[] bytes(T value, Codec<T> codec) {
        // No function as in text(), which each request would allocate.
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(64);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), bytes)) {
            codec.write(value, out);
        } catch (RuntimeException e) {
            throw unwritable(e);
        }
        return bytes.toByteArray();
    }

    /**
     * Writes a document as compact text.
     *
     * @param <T> the type
     * @param value the object
     * @param codec writes the type
     * @return the document
     * @throws InvalidRequestException if the value cannot be written
     */
    public static <T> String text(T value, Codec<T> codec) {
        return text(out -> codec.write(value, out));
    }

    static String text(Consumer<JsonGenerator> writer) {
        Writer text = new StringWriter(128);
        try (JsonGenerator out = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            writer.accept(out);
        } catch (RuntimeException e) {
            throw unwritable(e);
        }
        return text.toString();
    }

    private static SdkException unwritable(RuntimeException failure) {
        return failure instanceof SdkException own
                ? own
                : new InvalidRequestException("request", "It cannot be written as JSON: " + detail(failure), failure);
    }

    /**
     * Reads a document from text.
     *
     * @param <T> the type
     * @param json the document
     * @param codec reads the type
     * @return the object
     * @throws MalformedResponseException if the text is not one JSON object of the type
     */
    public static <T> T read(String json, Codec<T> codec) {
        return read(json, codec::read);
    }

    private static <T> T read(String json, Function<JsonParser, T> reader) {
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), json)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedResponseException("Expected a JSON object", null);
            }
            T value = reader.apply(in);
            if (in.nextToken() != null) {
                throw new MalformedResponseException("Expected nothing after the JSON object", null);
            }
            return value;
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw malformed("Not the expected JSON", e);
        }
    }

    /**
     * Returns the refusal of a document that a parser or codec could not read.
     *
     * @param what says whose document it is; the message begins with it
     * @param cause what the parser or codec threw
     * @return the exception to throw
     */
    public static MalformedResponseException malformed(String what, RuntimeException cause) {
        boolean notJson = cause instanceof StreamReadException && !(cause instanceof InputCoercionException);
        return new MalformedResponseException(what + ": " + detail(cause), notJson, cause);
    }

    /**
     * Reads a document as plain Java values.
     *
     * @param json the document
     * @return its fields: {@code String}, {@code Boolean}, {@code Long}, {@code BigInteger}, {@code Double}
     *     ({@code BigDecimal} for a number beyond its range), {@code List}, {@code Map} or null, by name; unmodifiable
     * @throws MalformedResponseException if the text is not one JSON object
     */
    public static Map<String, @Nullable Object> readMap(String json) {
        return read(json, AnyJson::readMap);
    }

    // Jackson's own message without the location, which says nothing of use for a document in memory.
    private static String detail(RuntimeException failure) {
        return failure instanceof JacksonException e ? e.getOriginalMessage() : failure.toString();
    }

    /**
     * Reads a request from text.
     *
     * @param <T> the type
     * @param json the document
     * @param codec reads the type
     * @return the request
     * @throws InvalidRequestException if the text is not one JSON object of the type
     */
    public static <T> T readRequest(String json, Codec<T> codec) {
        try {
            return read(json, codec);
        } catch (MalformedResponseException e) {
            throw new InvalidRequestException("request", "The request is not as expected. " + e.getMessage(), e);
        }
    }
}
