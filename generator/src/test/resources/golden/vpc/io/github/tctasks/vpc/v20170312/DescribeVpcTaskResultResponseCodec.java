package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeVpcTaskResultResponse}. */
final class DescribeVpcTaskResultResponseCodec implements Codec<DescribeVpcTaskResultResponse> {

    static final DescribeVpcTaskResultResponseCodec INSTANCE = new DescribeVpcTaskResultResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "Output", "Result", "RequestId");

    private DescribeVpcTaskResultResponseCodec() {}

    @Override
    public DescribeVpcTaskResultResponse read(JsonParser in) {
        VpcTaskStatus status = null;
        String output = null;
        List<VpcTaskResultDetailInfo> result = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = VpcTaskStatus.read(JsonFields.toValue(in));
                case 1 -> output = JsonFields.nextString(in);
                case 2 ->
                    result = JsonFields.readObjects(JsonFields.toValue(in), VpcTaskResultDetailInfoCodec.INSTANCE);
                case 3 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeVpcTaskResultResponse(status, output, result, requestId, unknownFields);
    }

    @Override
    public void write(DescribeVpcTaskResultResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeValue(out, "Status", value.status(), VpcTaskStatus::write);
        JsonWriting.writeString(out, "Output", value.output());
        JsonWriting.writeList(out, "Result", value.result(), VpcTaskResultDetailInfoCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
