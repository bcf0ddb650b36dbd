package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeExportsResponse}. */
final class DescribeExportsResponseCodec implements Codec<DescribeExportsResponse> {

    static final DescribeExportsResponseCodec INSTANCE = new DescribeExportsResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Exports", "RequestId");

    private DescribeExportsResponseCodec() {}

    @Override
    public DescribeExportsResponse read(JsonParser in) {
        List<Export> exports = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> exports = JsonFields.readObjects(JsonFields.toValue(in), ExportCodec.INSTANCE);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeExportsResponse(exports, requestId, unknownFields);
    }

    @Override
    public void write(DescribeExportsResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Exports", value.exports(), ExportCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
