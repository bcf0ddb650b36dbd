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

/** Reads and writes {@link ListByBothResponse}. */
final class ListByBothResponseCodec implements Codec<ListByBothResponse> {

    static final ListByBothResponseCodec INSTANCE = new ListByBothResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("TotalCount", "NextToken", "Items", "RequestId");

    private ListByBothResponseCodec() {}

    @Override
    public ListByBothResponse read(JsonParser in) {
        Long totalCount = null;
        String nextToken = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.readLong(JsonFields.toValue(in));
                case 1 -> nextToken = JsonFields.nextString(in);
                case 2 -> items = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListByBothResponse(totalCount, nextToken, items, requestId, unknownFields);
    }

    @Override
    public void write(ListByBothResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "TotalCount", value.totalCount());
        JsonWriting.writeString(out, "NextToken", value.nextToken());
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
