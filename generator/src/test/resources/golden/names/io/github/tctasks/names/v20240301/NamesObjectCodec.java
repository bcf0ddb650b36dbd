package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesObject}. */
final class NamesObjectCodec implements Codec<NamesObject> {

    static final NamesObjectCodec INSTANCE = new NamesObjectCodec();

    private static final FieldNames FIELDS = FieldNames.of("Wait");

    private NamesObjectCodec() {}

    @Override
    public NamesObject read(JsonParser in) {
        String wait_ = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> wait_ = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new NamesObject(wait_, unknownFields);
    }

    @Override
    public void write(NamesObject value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Wait", value.wait_());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
