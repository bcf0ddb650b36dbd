package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTaskNoteResponse}. */
final class DescribeTaskNoteResponseCodec implements Codec<DescribeTaskNoteResponse> {

    static final DescribeTaskNoteResponseCodec INSTANCE = new DescribeTaskNoteResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Note", "RequestId");

    private DescribeTaskNoteResponseCodec() {}

    @Override
    public DescribeTaskNoteResponse read(JsonParser in) {
        String note = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> note = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeTaskNoteResponse(note, requestId, unknownFields);
    }

    @Override
    public void write(DescribeTaskNoteResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Note", value.note());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
