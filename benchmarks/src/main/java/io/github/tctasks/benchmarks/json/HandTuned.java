package io.github.tctasks.benchmarks.json;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.api.Operation;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.ServiceException;
import io.github.tctasks.json.JsonFields;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.io.SerializedString;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.sym.PropertyNameMatcher;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.core.util.Named;

/**
 * The reference: an answer read by jackson-core as fast as we know how to, with all that a client promises of it, that is null
 * anywhere, wrong types refused, unknown fields kept, statuses open, limits held.
 *
 * @param <R> the response's type
 */
public abstract class HandTuned<R extends ApiResponse> {

    /** The parser's factory, with a client's limits and the fastest settings that we know. */
    protected static final JsonFactory FACTORY = JsonFactory.builder()
            .recyclerPool(JsonRecyclerPools.threadLocalPool())
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(100)
                    .maxStringLength(16 * 1024 * 1024)
                    .maxNumberLength(1_000)
                    .maxNameLength(1_000)
                    .maxTokenCount(2 * 1024 * 1024)
                    .build())
            .errorReportConfiguration(
                    ErrorReportConfiguration.builder().maxErrorTokenLength(0).build())
            .build();

    /** What {@link #next} returns at the end of an object. */
    protected static final int END = PropertyNameMatcher.MATCH_END_OBJECT;

    private static final Names ENVELOPE = names("Response");

    /** For the services. */
    protected HandTuned() {}

    /**
     * The names of an object's fields.
     *
     * @param inOrder the names in their usual order
     * @param all the same, to be found by any
     */
    @SuppressWarnings("ArrayRecordComponent")
    protected record Names(SerializedString[] inOrder, PropertyNameMatcher all) {}

    /**
     * Makes a table of names.
     *
     * @param names the names, in the order of their numbers
     * @return the table
     */
    protected static Names names(String... names) {
        List<Named> all = Arrays.stream(names).<Named>map(Named::fromString).toList();
        SerializedString[] inOrder =
                Arrays.stream(names).map(SerializedString::new).toArray(SerializedString[]::new);
        return new Names(inOrder, FACTORY.constructNameMatcher(all, false));
    }

    /**
     * Goes to the next name. The one that usually follows the last is compared with the bytes at once.
     *
     * @param in the parser
     * @param names the names
     * @param last the last name's number, or a negative one
     * @return the name's number, {@link #END}, or another negative number for an unknown name
     */
    protected static int next(JsonParser in, Names names, int last) {
        int expected = last + 1;
        if (expected < 0 || expected == names.inOrder.length) {
            return in.nextNameMatch(names.all);
        }
        if (in.nextName(names.inOrder[expected])) {
            return expected;
        }
        return in.currentToken() == JsonToken.PROPERTY_NAME ? names.all.matchName(in.currentName()) : END;
    }

    /**
     * Returns the operation that the reference is for.
     *
     * @return the operation
     */
    public abstract Operation<?, R> operation();

    /**
     * Reads the object within the envelope.
     *
     * @param in the parser, at the object's start
     * @return the response
     */
    protected abstract R read(JsonParser in);

    /**
     * Reads an answer.
     *
     * @param body the answer's body
     * @return the response
     * @throws ServiceException if the answer is an error
     */
    public final R read(byte[] body) {
        R response = null;
        try (JsonParser in = FACTORY.createParser(ObjectReadContext.empty(), body)) {
            if (in.nextToken() != JsonToken.START_OBJECT) {
                throw new MalformedResponseException("No object", null);
            }
            int match = next(in, ENVELOPE, -1);
            while (match != END) {
                if (in.nextToken() == JsonToken.START_OBJECT && match == 0) {
                    response = read(in);
                } else {
                    in.skipChildren();
                }
                match = next(in, ENVELOPE, match);
            }
            if (in.nextToken() != null || response == null) {
                throw new MalformedResponseException("Not one envelope", null);
            }
        }
        if (!response.unknownFields().isEmpty()) {
            throwIfError(response);
        }
        return response;
    }

    private void throwIfError(ApiResponse response) {
        Object error = response.unknownFields().get("Error");
        if (error instanceof Map<?, ?> fields && fields.get("Code") instanceof String code) {
            String message = fields.get("Message") instanceof String text ? text : "";
            throw new ServiceException(operation().action(), code, message, response.requestId());
        }
        if (error != null) {
            throw new MalformedResponseException("An error without a code", null);
        }
    }

    /**
     * Reads a string that is to come next.
     *
     * @param in the parser, at a name
     * @return the string, or null
     */
    protected static @Nullable String string(JsonParser in) {
        String value = in.nextStringValue();
        return value == null ? JsonFields.readString(in) : value;
    }

    /**
     * Tells whether the current string is a certain one, without making a string of it.
     *
     * @param in the parser, at a string
     * @param text the text to compare with
     * @return whether it is that
     */
    protected static boolean is(JsonParser in, String text) {
        if (in.getStringLength() != text.length()) {
            return false;
        }
        char[] characters = in.getStringCharacters();
        int start = in.getStringOffset();
        for (int i = 0; i < text.length(); i++) {
            if (characters[start + i] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
