package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByTokenResponse}. */
final class ListByTokenResponseCodec implements Codec<ListByTokenResponse> {

    static final ListByTokenResponseCodec INSTANCE = new ListByTokenResponseCodec();

    private ListByTokenResponseCodec() {}

    @Override
    public ListByTokenResponse read(JsonParser in) {
        String nextToken = null;
        List<Long> numbers = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "NextToken" -> nextToken = JsonFields.readString(in);
                case "Numbers" -> numbers = JsonFields.readList(in, JsonFields::readLong);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new ListByTokenResponse(nextToken, numbers, requestId, unknownFields);
    }

    @Override
    public void write(ListByTokenResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "NextToken", value.nextToken());
        JsonWriting.writeList(out, "Numbers", value.numbers(), (item, to) -> to.writeNumber(item));
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
