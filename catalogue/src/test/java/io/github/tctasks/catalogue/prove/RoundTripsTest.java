package io.github.tctasks.catalogue.prove;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tctasks.catalogue.draft.Draft;
import io.github.tctasks.catalogue.draft.SpecTypes;
import io.github.tctasks.json.Codec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** That a round trip sees what a codec does wrong. */
class RoundTripsTest {

    private static final String SPEC = """
            components:
              schemas:
                Thing:
                  type: object
                  properties:
                    Name: {type: string}
                    Sizes: {type: array, items: {type: integer, format: uint64}}
                    Inner: {$ref: '#/components/schemas/Thing'}
            """;

    private final SpecTypes types = SpecTypes.of(new Draft("thing", "2026-01-31", SPEC, List.of()));

    @Test
    void failure_aCodecThatKeepsAll_isNone() {
        assertThat(failure(map -> map)).isNull();
    }

    @Test
    void failure_aCodecThatLosesAField_isTold() {
        assertThat(failure(map -> without(map, "Sizes"))).contains("something was lost or changed", "with {");
    }

    @Test
    void failure_aCodecThatLosesUnknownFields_isTold() {
        assertThat(failure(map -> without(map, "zz"))).contains("something was lost or changed");
    }

    @Test
    void failure_aCodecWhoseObjectsDiffer_isTold() {
        AtomicLong reads = new AtomicLong();
        assertThat(failure(map -> {
                    Map<String, @Nullable Object> changed = new LinkedHashMap<>(map);
                    changed.put("Stamp", reads.incrementAndGet());
                    return changed;
                }))
                .contains("reads as another object");
    }

    private @Nullable String failure(UnaryOperator<Map<String, @Nullable Object>> change) {
        return new RoundTrips(types, 50, 1).failure(new MapCodec(change), types.schema("Thing"), false);
    }

    private static Map<String, @Nullable Object> without(Map<String, @Nullable Object> map, String name) {
        Map<String, @Nullable Object> rest = new LinkedHashMap<>(map);
        rest.remove(name);
        return rest;
    }

    /** Keeps JSON as a map, but for a change. */
    private record MapCodec(UnaryOperator<Map<String, @Nullable Object>> change)
            implements Codec<Map<String, @Nullable Object>> {

        private static final JsonMapper MAPPER = new JsonMapper();

        @Override
        public Map<String, @Nullable Object> read(JsonParser in) {
            return change.apply(MAPPER.readValue(in, new TypeReference<Map<String, @Nullable Object>>() {}));
        }

        @Override
        public void write(Map<String, @Nullable Object> value, JsonGenerator out) {
            out.writeRawValue(MAPPER.writeValueAsString(value));
        }
    }
}
