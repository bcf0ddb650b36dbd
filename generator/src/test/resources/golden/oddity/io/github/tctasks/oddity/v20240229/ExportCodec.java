package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Export}. */
final class ExportCodec implements Codec<Export> {

    static final ExportCodec INSTANCE = new ExportCodec();

    private static final FieldNames FIELDS = FieldNames.of("ExportId", "Level");

    private ExportCodec() {}

    @Override
    public Export read(JsonParser in) {
        String exportId = null;
        Level level = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> exportId = JsonFields.nextString(in);
                case 1 -> level = Level.read(JsonFields.toValue(in));
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Export(exportId, level, unknownFields);
    }

    @Override
    public void write(Export value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "ExportId", value.exportId());
        JsonWriting.writeValue(out, "Level", value.level(), Level::write);
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
