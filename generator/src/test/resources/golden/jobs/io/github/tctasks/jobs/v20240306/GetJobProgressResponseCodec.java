package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link GetJobProgressResponse}. */
final class GetJobProgressResponseCodec implements Codec<GetJobProgressResponse> {

    static final GetJobProgressResponseCodec INSTANCE = new GetJobProgressResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("State", "Percent", "RequestId");

    private GetJobProgressResponseCodec() {}

    @Override
    public GetJobProgressResponse read(JsonParser in) {
        String state = null;
        Long percent = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> state = JsonFields.nextString(in);
                case 1 -> percent = JsonFields.readLong(JsonFields.toValue(in));
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new GetJobProgressResponse(state, percent, requestId, unknownFields);
    }

    @Override
    public void write(GetJobProgressResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "State", value.state());
        JsonWriting.writeLong(out, "Percent", value.percent());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
