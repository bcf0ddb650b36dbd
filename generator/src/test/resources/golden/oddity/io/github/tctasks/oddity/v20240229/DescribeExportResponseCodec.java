package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeExportResponse}. */
final class DescribeExportResponseCodec implements Codec<DescribeExportResponse> {

    static final DescribeExportResponseCodec INSTANCE = new DescribeExportResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "Cause", "RequestId");

    private DescribeExportResponseCodec() {}

    @Override
    public DescribeExportResponse read(JsonParser in) {
        Long status = null;
        String cause = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.readUnsignedLong(JsonFields.toValue(in));
                case 1 -> cause = JsonFields.nextString(in);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeExportResponse(status, cause, requestId, unknownFields);
    }

    @Override
    public void write(DescribeExportResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnsignedLong(out, "Status", value.status());
        JsonWriting.writeString(out, "Cause", value.cause());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
