package io.github.tctasks.client;

import io.github.tctasks.json.Json;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/** Parses the answers of one client within its limits; the table of names that it keeps is the client's own. Thread-safe. */
final class AnswerParser {

    // The parser keeps some thousands of names between answers.
    private static final int NAME_LENGTH = 1_000;
    // A token that is read becomes objects of some 70 bytes.
    private static final int BYTES_PER_TOKEN = 8;
    private static final int ALWAYS_ALLOWED_TOKENS = 65_536;

    private final ResponseLimits limits;
    private final int tokens;
    private final JsonFactory factory;

    AnswerParser(ResponseLimits limits) {
        this.limits = limits;
        this.tokens = Math.max(limits.bytes() / BYTES_PER_TOKEN, ALWAYS_ALLOWED_TOKENS);
        this.factory = Json.factory(StreamReadConstraints.builder()
                .maxNestingDepth(limits.nesting())
                .maxStringLength(limits.stringLength())
                .maxNumberLength(limits.numberLength())
                .maxNameLength(NAME_LENGTH)
                .maxTokenCount(tokens)
                .build());
    }

    int maxBytes() {
        return limits.bytes();
    }

    JsonParser parse(byte[] body) {
        return factory.createParser(ObjectReadContext.empty(), body);
    }

    String tooManyBytes() {
        return beyond("more than %d bytes", limits.bytes(), "bytes");
    }

    /** Says which limit was exceeded and how to raise it. The parser tells it by the name of its own setting only. */
    String tooMuch(StreamConstraintsException refusal) {
        String said = refusal.getOriginalMessage();
        if (said.contains("getMaxNestingDepth")) {
            return beyond("more than %d levels of nesting", limits.nesting(), "nesting");
        }
        if (said.contains("getMaxStringLength")) {
            return beyond("a string of more than %d characters", limits.stringLength(), "stringLength");
        }
        if (said.contains("getMaxNumberLength")) {
            return beyond("a number of more than %d digits", limits.numberLength(), "numberLength");
        }
        if (said.contains("getMaxTokenCount")) {
            return beyond("more than %d JSON tokens", tokens, "bytes");
        }
        if (said.contains("getMaxNameLength")) {
            return "a field name of more than %d bytes, which no setting allows".formatted(NAME_LENGTH);
        }
        return "more than its parser allows: " + said;
    }

    private static String beyond(String what, int limit, String setting) {
        return what.formatted(limit) + "; to accept it, raise " + setting + " of the client's responseLimits";
    }
}
