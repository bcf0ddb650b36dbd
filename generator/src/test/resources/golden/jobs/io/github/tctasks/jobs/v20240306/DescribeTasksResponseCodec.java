package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTasksResponse}. */
final class DescribeTasksResponseCodec implements Codec<DescribeTasksResponse> {

    static final DescribeTasksResponseCodec INSTANCE = new DescribeTasksResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "Items", "RequestId");

    private DescribeTasksResponseCodec() {}

    @Override
    public DescribeTasksResponse read(JsonParser in) {
        String status = null;
        List<String> items = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = JsonFields.nextString(in);
                case 1 -> items = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeTasksResponse(status, items, requestId, unknownFields);
    }

    @Override
    public void write(DescribeTasksResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Status", value.status());
        JsonWriting.writeList(out, "Items", value.items(), (item, to) -> to.writeString(item));
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
