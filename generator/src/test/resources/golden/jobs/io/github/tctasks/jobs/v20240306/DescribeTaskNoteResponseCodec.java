package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTaskNoteResponse}. */
final class DescribeTaskNoteResponseCodec implements Codec<DescribeTaskNoteResponse> {

    static final DescribeTaskNoteResponseCodec INSTANCE = new DescribeTaskNoteResponseCodec();

    private DescribeTaskNoteResponseCodec() {}

    @Override
    public DescribeTaskNoteResponse read(JsonParser in) {
        String note = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Note" -> note = JsonFields.readString(in);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
