package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NamesList}. */
final class NamesListCodec implements Codec<NamesList> {

    static final NamesListCodec INSTANCE = new NamesListCodec();

    private static final FieldNames FIELDS = FieldNames.of("List");

    private NamesListCodec() {}

    @Override
    public NamesList read(JsonParser in) {
        List<String> list = List.of();
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> list = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new NamesList(list, unknownFields);
    }

    @Override
    public void write(NamesList value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "List", value.list(), (item, to) -> to.writeString(item));
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
