package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesRecord}. */
final class NamesRecordCodec implements Codec<NamesRecord> {

    static final NamesRecordCodec INSTANCE = new NamesRecordCodec();

    private static final FieldNames FIELDS = FieldNames.of("HashCode");

    private NamesRecordCodec() {}

    @Override
    public NamesRecord read(JsonParser in) {
        String hashCode_ = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> hashCode_ = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new NamesRecord(hashCode_, unknownFields);
    }

    @Override
    public void write(NamesRecord value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "HashCode", value.hashCode_());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
