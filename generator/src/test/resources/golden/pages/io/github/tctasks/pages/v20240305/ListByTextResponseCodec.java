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

/** Reads and writes {@link ListByTextResponse}. */
final class ListByTextResponseCodec implements Codec<ListByTextResponse> {

    static final ListByTextResponseCodec INSTANCE = new ListByTextResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Total", "Names", "RequestId");

    private ListByTextResponseCodec() {}

    @Override
    public ListByTextResponse read(JsonParser in) {
        String total = null;
        List<String> names = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> total = JsonFields.nextString(in);
                case 1 -> names = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListByTextResponse(total, names, requestId, unknownFields);
    }

    @Override
    public void write(ListByTextResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Total", value.total());
        JsonWriting.writeList(out, "Names", value.names(), (item, to) -> to.writeString(item));
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
