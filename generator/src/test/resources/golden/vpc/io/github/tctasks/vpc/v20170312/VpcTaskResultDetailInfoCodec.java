package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link VpcTaskResultDetailInfo}. */
final class VpcTaskResultDetailInfoCodec implements Codec<VpcTaskResultDetailInfo> {

    static final VpcTaskResultDetailInfoCodec INSTANCE = new VpcTaskResultDetailInfoCodec();

    private static final FieldNames FIELDS = FieldNames.of("ResourceId", "Status");

    private VpcTaskResultDetailInfoCodec() {}

    @Override
    public VpcTaskResultDetailInfo read(JsonParser in) {
        String resourceId = null;
        String status = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> resourceId = JsonFields.nextString(in);
                case 1 -> status = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
