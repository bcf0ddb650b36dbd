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

/** Reads and writes {@link ListUncountedResponse}. */
final class ListUncountedResponseCodec implements Codec<ListUncountedResponse> {

    static final ListUncountedResponseCodec INSTANCE = new ListUncountedResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Items", "RequestId");

    private ListUncountedResponseCodec() {}

    @Override
    public ListUncountedResponse read(JsonParser in) {
        List<Thing> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> items = JsonFields.readObjects(JsonFields.toValue(in), ThingCodec.INSTANCE);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListUncountedResponse(items, requestId, unknownFields);
    }

    @Override
    public void write(ListUncountedResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Items", value.items(), ThingCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
