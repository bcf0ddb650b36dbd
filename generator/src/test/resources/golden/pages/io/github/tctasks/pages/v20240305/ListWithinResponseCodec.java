package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListWithinResponse}. */
final class ListWithinResponseCodec implements Codec<ListWithinResponse> {

    static final ListWithinResponseCodec INSTANCE = new ListWithinResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Result", "RequestId");

    private ListWithinResponseCodec() {}

    @Override
    public ListWithinResponse read(JsonParser in) {
        ThingPage result = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> result = JsonFields.readObject(JsonFields.toValue(in), ThingPageCodec.INSTANCE);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
