package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Filter} as part of responses. */
final class FilterCodec implements Codec<Filter> {

    static final FilterCodec INSTANCE = new FilterCodec();

    private static final FieldNames FIELDS = FieldNames.of("Name", "Values");

    private FilterCodec() {}

    @Override
    public Filter read(JsonParser in) {
        String name = null;
        List<String> values = List.of();
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                case 1 -> values = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Filter(name, values, unknownFields);
    }

    @Override
    public void write(Filter value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeList(out, "Values", value.values(), (item, to) -> to.writeString(item));
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
