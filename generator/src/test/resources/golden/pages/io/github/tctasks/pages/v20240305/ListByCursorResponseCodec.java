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

/** Reads and writes {@link ListByCursorResponse}. */
final class ListByCursorResponseCodec implements Codec<ListByCursorResponse> {

    static final ListByCursorResponseCodec INSTANCE = new ListByCursorResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("NextCursor", "HasMore", "Items", "RequestId");

    private ListByCursorResponseCodec() {}

    @Override
    public ListByCursorResponse read(JsonParser in) {
        String nextCursor = null;
        Boolean hasMore = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> nextCursor = JsonFields.nextString(in);
                case 1 -> hasMore = JsonFields.readBoolean(JsonFields.toValue(in));
                case 2 -> items = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListByCursorResponse(nextCursor, hasMore, items, requestId, unknownFields);
    }

    @Override
    public void write(ListByCursorResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "NextCursor", value.nextCursor());
        JsonWriting.writeBoolean(out, "HasMore", value.hasMore());
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
