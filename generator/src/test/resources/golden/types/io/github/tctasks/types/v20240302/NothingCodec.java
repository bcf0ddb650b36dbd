package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Nothing}. */
final class NothingCodec implements Codec<Nothing> {

    static final NothingCodec INSTANCE = new NothingCodec();

    private static final FieldNames FIELDS = FieldNames.of();

    private NothingCodec() {}

    @Override
    public Nothing read(JsonParser in) {
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Nothing(unknownFields);
    }

    @Override
    public void write(Nothing value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
