package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link VpcTaskResultDetailInfo}. */
final class VpcTaskResultDetailInfoCodec implements Codec<VpcTaskResultDetailInfo> {

    static final VpcTaskResultDetailInfoCodec INSTANCE = new VpcTaskResultDetailInfoCodec();

    private VpcTaskResultDetailInfoCodec() {}

    @Override
    public VpcTaskResultDetailInfo read(JsonParser in) {
        String resourceId = null;
        String status = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ResourceId" -> resourceId = JsonFields.readString(in);
                case "Status" -> status = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new VpcTaskResultDetailInfo(resourceId, status, unknownFields);
    }

    @Override
    public void write(VpcTaskResultDetailInfo value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "ResourceId", value.resourceId());
        JsonWriting.writeString(out, "Status", value.status());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
