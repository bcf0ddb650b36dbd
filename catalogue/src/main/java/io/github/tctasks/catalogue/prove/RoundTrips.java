package io.github.tctasks.catalogue.prove;

import io.github.tctasks.catalogue.draft.SpecTypes;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.Json;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Sends random JSON through each codec and back: what was read is written, and reads as an equal object. */
final class RoundTrips {

    private final SpecTypes types;
    private final int rounds;
    private final long seed;

    RoundTrips(SpecTypes types, int rounds, long seed) {
        this.types = types;
        this.rounds = rounds;
        this.seed = seed;
    }

    /** What went wrong: one line for each codec that fails, with the first JSON that shows it. */
    List<String> failures(GeneratedApi api) throws IOException, ReflectiveOperationException {
        List<String> failures = new ArrayList<>();
        for (Map.Entry<String, Codec<?>> codec : api.codecs().entrySet()) {
            String reader = codec.getKey();
            boolean sent = reader.startsWith(GeneratedApi.SENT);
            String type = reader.replaceFirst("^(build|read)", "");
            String failure = failure(codec.getValue(), types.schema(type), sent);
            if (failure != null) {
                failures.add(reader + ": " + failure);
            }
        }
        return failures;
    }

    /** What went wrong with one codec, or null. */
    @Nullable
    String failure(Codec<?> codec, JsonNode schema, boolean sent) {
        if (schema.isMissingNode()) {
            return "the spec has no such type";
        }
        RandomJson random = new RandomJson(types, new SplittableRandom(seed), sent);
        try {
            for (int round = 0; round < rounds; round++) {
                ObjectNode json = random.object(schema);
                String failure = failure(codec, json);
                if (failure != null) {
                    return failure + " with " + json;
                }
            }
        } catch (EndlessTypeException e) {
            return null; // No caller can make a value of it either.
        }
        return null;
    }

    private static <T> @Nullable String failure(Codec<T> codec, ObjectNode json) {
        try {
            T first = Json.read(json.toString(), codec);
            String written = Json.text(first, codec);
            T second = Json.read(written, codec);
            if (!first.equals(second) || first.hashCode() != second.hashCode()) {
                return "what was written reads as another object: " + written;
            }
            return PlainJson.of(written).equals(PlainJson.of(json))
                    ? null
                    : "something was lost or changed: " + written;
        } catch (RuntimeException | LinkageError | StackOverflowError e) {
            return e.toString();
        }
    }
}
