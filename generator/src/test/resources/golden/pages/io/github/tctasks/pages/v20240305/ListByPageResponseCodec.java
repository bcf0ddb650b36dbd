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

/** Reads and writes {@link ListByPageResponse}. */
final class ListByPageResponseCodec implements Codec<ListByPageResponse> {

    static final ListByPageResponseCodec INSTANCE = new ListByPageResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("TotalNum", "Items", "RequestId");

    private ListByPageResponseCodec() {}

    @Override
    public ListByPageResponse read(JsonParser in) {
        Long totalNum = null;
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> totalNum = JsonFields.readUnsignedLong(JsonFields.toValue(in));
                case 1 -> items = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListByPageResponse(totalNum, items, requestId, unknownFields);
    }

    @Override
    public void write(ListByPageResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnsignedLong(out, "TotalNum", value.totalNum());
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
