package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
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

    private static final FieldNames FIELDS = FieldNames.of("NextToken", "Numbers", "RequestId");

    private ListByTokenResponseCodec() {}

    @Override
    public ListByTokenResponse read(JsonParser in) {
        String nextToken = null;
        List<Long> numbers = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> nextToken = JsonFields.nextString(in);
                case 1 -> numbers = JsonFields.readList(JsonFields.toValue(in), JsonFields::readLong);
                case 2 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
