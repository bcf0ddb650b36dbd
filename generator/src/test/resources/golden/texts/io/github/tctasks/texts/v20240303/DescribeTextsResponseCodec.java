package io.github.tctasks.texts.v20240303;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTextsResponse}. */
final class DescribeTextsResponseCodec implements Codec<DescribeTextsResponse> {

    static final DescribeTextsResponseCodec INSTANCE = new DescribeTextsResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Text", "RequestId");

    private DescribeTextsResponseCodec() {}

    @Override
    public DescribeTextsResponse read(JsonParser in) {
        String text = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> text = JsonFields.nextString(in);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
