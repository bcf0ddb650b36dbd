package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesOverride}. */
final class NamesOverrideCodec implements Codec<NamesOverride> {

    static final NamesOverrideCodec INSTANCE = new NamesOverrideCodec();

    private static final FieldNames FIELDS = FieldNames.of("Yield");

    private NamesOverrideCodec() {}

    @Override
    public NamesOverride read(JsonParser in) {
        String yield_ = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> yield_ = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
