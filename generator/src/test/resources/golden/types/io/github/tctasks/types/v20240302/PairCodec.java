package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Pair} as part of responses. */
final class PairCodec implements Codec<Pair> {

    static final PairCodec INSTANCE = new PairCodec();

    private static final FieldNames FIELDS = FieldNames.of("Key", "Value");

    private PairCodec() {}

    @Override
    public Pair read(JsonParser in) {
        String key = null;
        String value = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> key = JsonFields.nextString(in);
                case 1 -> value = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Pair(key, value, unknownFields);
    }

    @Override
    public void write(Pair value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Key", value.key());
        JsonWriting.writeString(out, "Value", value.value());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
