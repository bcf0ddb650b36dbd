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

/** Reads and writes {@link ListTwoResponse}. */
final class ListTwoResponseCodec implements Codec<ListTwoResponse> {

    static final ListTwoResponseCodec INSTANCE = new ListTwoResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("TotalCount", "Items", "Names", "RequestId");

    private ListTwoResponseCodec() {}

    @Override
    public ListTwoResponse read(JsonParser in) {
        Long totalCount = null;
        List<Thing> items = List.of();
        List<String> names = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> totalCount = JsonFields.readLong(JsonFields.toValue(in));
                case 1 -> items = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                case 2 -> names = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListTwoResponse(totalCount, items, names, requestId, unknownFields);
    }

    @Override
    public void write(ListTwoResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "TotalCount", value.totalCount());
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeList(out, "Names", value.names(), (item, to) -> to.writeString(item));
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
