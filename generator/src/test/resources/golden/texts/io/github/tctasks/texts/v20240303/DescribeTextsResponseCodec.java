package io.github.tctasks.texts.v20240303;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTextsResponse}. */
final class DescribeTextsResponseCodec implements Codec<DescribeTextsResponse> {

    static final DescribeTextsResponseCodec INSTANCE = new DescribeTextsResponseCodec();

    private DescribeTextsResponseCodec() {}

    @Override
    public DescribeTextsResponse read(JsonParser in) {
        String text = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Text" -> text = JsonFields.readString(in);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new DescribeTextsResponse(text, requestId, unknownFields);
    }

    @Override
    public void write(DescribeTextsResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Text", value.text());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
