package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeJobResponse}. */
final class DescribeJobResponseCodec implements Codec<DescribeJobResponse> {

    static final DescribeJobResponseCodec INSTANCE = new DescribeJobResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "Remark", "Serial", "RequestId");

    private DescribeJobResponseCodec() {}

    @Override
    public DescribeJobResponse read(JsonParser in) {
        Long status = null;
        Color remark = null;
        Long serial = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.readLong(JsonFields.toValue(in));
                case 1 -> remark = Color.read(JsonFields.toValue(in));
                case 2 -> serial = JsonFields.readUnsignedLong(JsonFields.toValue(in));
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeJobResponse(status, remark, serial, requestId, unknownFields);
    }

    @Override
    public void write(DescribeJobResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "Status", value.status());
        JsonWriting.writeValue(out, "Remark", value.remark(), Color::write);
        JsonWriting.writeUnsignedLong(out, "Serial", value.serial());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
