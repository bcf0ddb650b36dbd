package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
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

    private ListByCursorResponseCodec() {}

    @Override
    public ListByCursorResponse read(JsonParser in) {
        String nextCursor = null;
        Boolean hasMore = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "NextCursor" -> nextCursor = JsonFields.readString(in);
                case "HasMore" -> hasMore = JsonFields.readBoolean(in);
                case "Items" -> items = JsonFields.readObjects(in, ThingCodec.INSTANCE);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
