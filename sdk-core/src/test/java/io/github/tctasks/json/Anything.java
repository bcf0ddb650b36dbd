package io.github.tctasks.json;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** An object of which no field is known. */
record Anything(Map<String, @Nullable Object> fields) {

    static final Codec<Anything> CODEC = new AnythingCodec();

    private static final class AnythingCodec implements Codec<Anything> {

        @Override
        public Anything read(JsonParser in) {
            Map<String, @Nullable Object> fields = Map.of();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                fields = JsonFields.readUnknownField(in, name, fields);
            }
            return new Anything(fields);
        }

        @Override
        public void write(Anything value, JsonGenerator out) {
            out.writeStartObject();
            JsonWriting.writeUnknownFields(out, value.fields());
            out.writeEndObject();
        }
    }
}
