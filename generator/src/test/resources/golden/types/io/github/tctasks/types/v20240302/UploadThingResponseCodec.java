package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link UploadThingResponse}. */
final class UploadThingResponseCodec implements Codec<UploadThingResponse> {

    static final UploadThingResponseCodec INSTANCE = new UploadThingResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Id", "RequestId");

    private UploadThingResponseCodec() {}

    @Override
    public UploadThingResponse read(JsonParser in) {
        String id = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> id = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new UploadThingResponse(id, requestId, unknownFields);
    }

    @Override
    public void write(UploadThingResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Id", value.id());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
