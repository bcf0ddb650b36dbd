package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTaskResponse}. */
final class DescribeTaskResponseCodec implements Codec<DescribeTaskResponse> {

    static final DescribeTaskResponseCodec INSTANCE = new DescribeTaskResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "ErrorMessage", "RequestId");

    private DescribeTaskResponseCodec() {}

    @Override
    public DescribeTaskResponse read(JsonParser in) {
        String status = null;
        String errorMessage = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> errorMessage = JsonFields.nextString(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeTaskResponse(status, errorMessage, requestId, unknownFields);
    }

    @Override
    public void write(DescribeTaskResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Status", value.status());
        JsonWriting.writeString(out, "ErrorMessage", value.errorMessage());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
