package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
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

    private ThingPageCodec() {}

    @Override
    public ThingPage read(JsonParser in) {
        Long totalCount = null;
        List<Thing> content = List.of();
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TotalCount" -> totalCount = JsonFields.readLong(in);
                case "Content" -> content = JsonFields.readObjects(in, ThingCodec.INSTANCE);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
