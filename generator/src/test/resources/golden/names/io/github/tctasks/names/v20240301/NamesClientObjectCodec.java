package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesClientObject}. */
final class NamesClientObjectCodec implements Codec<NamesClientObject> {

    static final NamesClientObjectCodec INSTANCE = new NamesClientObjectCodec();

    private static final FieldNames FIELDS = FieldNames.of("Name");

    private NamesClientObjectCodec() {}

    @Override
    public NamesClientObject read(JsonParser in) {
        String name = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new NamesClientObject(name, unknownFields);
    }

    @Override
    public void write(NamesClientObject value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
