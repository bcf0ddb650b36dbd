package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListWithinResponse}. */
final class ListWithinResponseCodec implements Codec<ListWithinResponse> {

    static final ListWithinResponseCodec INSTANCE = new ListWithinResponseCodec();

    private ListWithinResponseCodec() {}

    @Override
    public ListWithinResponse read(JsonParser in) {
        ThingPage result = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Result" -> result = JsonFields.readObject(in, ThingPageCodec.INSTANCE);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new ListWithinResponse(result, requestId, unknownFields);
    }

    @Override
    public void write(ListWithinResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeObject(out, "Result", value.result(), ThingPageCodec.INSTANCE);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
