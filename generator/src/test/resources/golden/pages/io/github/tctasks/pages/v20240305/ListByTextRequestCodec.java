package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByTextRequest}. */
final class ListByTextRequestCodec implements Codec<ListByTextRequest> {

    static final ListByTextRequestCodec INSTANCE = new ListByTextRequestCodec();

    private ListByTextRequestCodec() {}

    @Override
    public ListByTextRequest read(JsonParser in) {
        ListByTextRequest.Builder builder = ListByTextRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Offset" -> builder.offset(JsonFields.readString(in));
                case "Limit" -> builder.limit(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("ListByText", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByTextRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Offset", value.offset());
        JsonWriting.writeString(out, "Limit", value.limit());
        out.writeEndObject();
    }
}
