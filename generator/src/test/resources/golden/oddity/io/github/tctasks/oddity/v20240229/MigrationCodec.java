package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Migration}. */
final class MigrationCodec implements Codec<Migration> {

    static final MigrationCodec INSTANCE = new MigrationCodec();

    private static final FieldNames FIELDS = FieldNames.of("FlowId", "State", "Message", "Marks", "Color");

    private MigrationCodec() {}

    @Override
    public Migration read(JsonParser in) {
        String flowId = null;
        String state = null;
        String message = null;
        List<Long> marks = List.of();
        Color color = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> flowId = JsonFields.nextString(in);
                case 1 -> state = JsonFields.nextString(in);
                case 2 -> message = JsonFields.nextString(in);
                case 3 -> marks = JsonFields.readList(JsonFields.toValue(in), JsonFields::readUnsignedLong);
                case 4 -> color = Color.read(JsonFields.toValue(in));
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Migration(flowId, state, message, marks, color, unknownFields);
    }

    @Override
    public void write(Migration value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "FlowId", value.flowId());
        JsonWriting.writeString(out, "State", value.state());
        JsonWriting.writeString(out, "Message", value.message());
        JsonWriting.writeList(out, "Marks", value.marks(), (item, to) -> to.writeNumber(Long.toUnsignedString(item)));
        JsonWriting.writeValue(out, "Color", value.color(), Color::write);
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
