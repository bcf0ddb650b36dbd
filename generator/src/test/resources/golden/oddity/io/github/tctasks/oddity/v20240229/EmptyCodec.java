package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Empty}. */
final class EmptyCodec implements Codec<Empty> {

    static final EmptyCodec INSTANCE = new EmptyCodec();

    private static final FieldNames FIELDS = FieldNames.of();

    private EmptyCodec() {}

    @Override
    public Empty read(JsonParser in) {
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Empty(unknownFields);
    }

    @Override
    public void write(Empty value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
