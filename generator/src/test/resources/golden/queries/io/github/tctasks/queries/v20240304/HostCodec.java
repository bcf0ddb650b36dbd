package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Host}. */
final class HostCodec implements Codec<Host> {

    static final HostCodec INSTANCE = new HostCodec();

    private static final FieldNames FIELDS = FieldNames.of("Name", "Load");

    private HostCodec() {}

    @Override
    public Host read(JsonParser in) {
        String name = null;
        Double load = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                case 1 -> load = JsonFields.readDouble(JsonFields.toValue(in));
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Host(name, load, unknownFields);
    }

    @Override
    public void write(Host value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeDouble(out, "Load", value.load());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
