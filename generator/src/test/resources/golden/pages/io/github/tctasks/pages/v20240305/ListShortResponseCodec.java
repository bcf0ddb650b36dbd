package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListShortResponse}. */
final class ListShortResponseCodec implements Codec<ListShortResponse> {

    static final ListShortResponseCodec INSTANCE = new ListShortResponseCodec();

    private ListShortResponseCodec() {}

    @Override
    public ListShortResponse read(JsonParser in) {
        Long totalCount = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TotalCount" -> totalCount = JsonFields.readLong(in);
                case "Items" -> items = JsonFields.readObjects(in, ThingCodec.INSTANCE);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new ListShortResponse(totalCount, items, requestId, unknownFields);
    }

    @Override
    public void write(ListShortResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "TotalCount", value.totalCount());
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
