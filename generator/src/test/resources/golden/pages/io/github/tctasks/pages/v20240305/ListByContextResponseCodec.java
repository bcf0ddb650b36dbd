package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
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

    private ListByContextResponseCodec() {}

    @Override
    public ListByContextResponse read(JsonParser in) {
        String context = null;
        Boolean listOver = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Context" -> context = JsonFields.readString(in);
                case "ListOver" -> listOver = JsonFields.readBoolean(in);
                case "Items" -> items = JsonFields.readObjects(in, ThingCodec.INSTANCE);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
