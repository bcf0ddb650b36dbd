package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesOverride}. */
final class NamesOverrideCodec implements Codec<NamesOverride> {

    static final NamesOverrideCodec INSTANCE = new NamesOverrideCodec();

    private NamesOverrideCodec() {}

    @Override
    public NamesOverride read(JsonParser in) {
        String yield_ = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Yield" -> yield_ = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new NamesOverride(yield_, unknownFields);
    }

    @Override
    public void write(NamesOverride value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Yield", value.yield_());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
