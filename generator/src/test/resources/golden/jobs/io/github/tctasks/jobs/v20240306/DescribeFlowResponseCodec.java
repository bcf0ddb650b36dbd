package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeFlowResponse}. */
final class DescribeFlowResponseCodec implements Codec<DescribeFlowResponse> {

    static final DescribeFlowResponseCodec INSTANCE = new DescribeFlowResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "Detail", "RequestId");

    private DescribeFlowResponseCodec() {}

    @Override
    public DescribeFlowResponse read(JsonParser in) {
        Long status = null;
        String detail = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.readLong(JsonFields.toValue(in));
                case 1 -> detail = JsonFields.nextString(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeFlowResponse(status, detail, requestId, unknownFields);
    }

    @Override
    public void write(DescribeFlowResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "Status", value.status());
        JsonWriting.writeString(out, "Detail", value.detail());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
