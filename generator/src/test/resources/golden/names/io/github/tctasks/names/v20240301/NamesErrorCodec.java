package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesError}. */
final class NamesErrorCodec implements Codec<NamesError> {

    static final NamesErrorCodec INSTANCE = new NamesErrorCodec();

    private static final FieldNames FIELDS = FieldNames.of("In", "Out");

    private NamesErrorCodec() {}

    @Override
    public NamesError read(JsonParser in) {
        String in_ = null;
        String out = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> in_ = JsonFields.nextString(in);
                case 1 -> out = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new NamesError(in_, out, unknownFields);
    }

    @Override
    public void write(NamesError value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "In", value.in());
        JsonWriting.writeString(out, "Out", value.out());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
