package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ThingPage}. */
final class ThingPageCodec implements Codec<ThingPage> {

    static final ThingPageCodec INSTANCE = new ThingPageCodec();

    private static final FieldNames FIELDS = FieldNames.of("TotalCount", "Content");

    private ThingPageCodec() {}

    @Override
    public ThingPage read(JsonParser in) {
        Long totalCount = null;
        List<Thing> content = List.of();
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.readLong(JsonFields.toValue(in));
                case 1 -> content = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ThingPage(totalCount, content, unknownFields);
    }

    @Override
    public void write(ThingPage value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "TotalCount", value.totalCount());
        JsonWriting.writeList(out, "Content", value.content(), ThingCodec.INSTANCE::write);
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
