package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesError}. */
final class NamesErrorCodec implements Codec<NamesError> {

    static final NamesErrorCodec INSTANCE = new NamesErrorCodec();

    private NamesErrorCodec() {}

    @Override
    public NamesError read(JsonParser in) {
        String in_ = null;
        String out = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "In" -> in_ = JsonFields.readString(in);
                case "Out" -> out = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
