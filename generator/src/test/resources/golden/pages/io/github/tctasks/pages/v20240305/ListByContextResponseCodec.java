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

/** Reads and writes {@link ListByContextResponse}. */
final class ListByContextResponseCodec implements Codec<ListByContextResponse> {

    static final ListByContextResponseCodec INSTANCE = new ListByContextResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Context", "ListOver", "Items", "RequestId");

    private ListByContextResponseCodec() {}

    @Override
    public ListByContextResponse read(JsonParser in) {
        String context = null;
        Boolean listOver = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> context = JsonFields.nextString(in);
                case 1 -> listOver = JsonFields.readBoolean(JsonFields.toValue(in));
                case 2 -> items = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListByContextResponse(context, listOver, items, requestId, unknownFields);
    }

    @Override
    public void write(ListByContextResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Context", value.context());
        JsonWriting.writeBoolean(out, "ListOver", value.listOver());
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
