package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListShortPagesResponse}. */
final class ListShortPagesResponseCodec implements Codec<ListShortPagesResponse> {

    static final ListShortPagesResponseCodec INSTANCE = new ListShortPagesResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("RequestId");

    private ListShortPagesResponseCodec() {}

    @Override
    public ListShortPagesResponse read(JsonParser in) {
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ListShortPagesResponse(requestId, unknownFields);
    }

    @Override
    public void write(ListShortPagesResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
