package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
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

    private FilterCodec() {}

    @Override
    public Filter read(JsonParser in) {
        String name = null;
        List<String> values = List.of();
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Name" -> name = JsonFields.readString(in);
                case "Values" -> values = JsonFields.readList(in, JsonFields::readString);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
