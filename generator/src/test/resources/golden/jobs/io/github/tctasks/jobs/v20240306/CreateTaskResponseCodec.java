package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link CreateTaskResponse}. */
final class CreateTaskResponseCodec implements Codec<CreateTaskResponse> {

    static final CreateTaskResponseCodec INSTANCE = new CreateTaskResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "RequestId");

    private CreateTaskResponseCodec() {}

    @Override
    public CreateTaskResponse read(JsonParser in) {
        String status = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new CreateTaskResponse(status, requestId, unknownFields);
    }

    @Override
    public void write(CreateTaskResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Status", value.status());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
