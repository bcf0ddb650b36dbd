package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Export}. */
final class ExportCodec implements Codec<Export> {

    static final ExportCodec INSTANCE = new ExportCodec();

    private ExportCodec() {}

    @Override
    public Export read(JsonParser in) {
        String exportId = null;
        Level level = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ExportId" -> exportId = JsonFields.readString(in);
                case "Level" -> level = Level.read(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
