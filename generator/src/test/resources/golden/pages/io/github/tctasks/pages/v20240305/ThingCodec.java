package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Thing}. */
final class ThingCodec implements Codec<Thing> {

    static final ThingCodec INSTANCE = new ThingCodec();

    private static final FieldNames FIELDS = FieldNames.of("Name");

    private ThingCodec() {}

    @Override
    public Thing read(JsonParser in) {
        String name = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Thing(name, unknownFields);
    }

    @Override
    public void write(Thing value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
