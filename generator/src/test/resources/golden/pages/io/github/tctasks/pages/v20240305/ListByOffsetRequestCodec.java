package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByOffsetRequest}. */
final class ListByOffsetRequestCodec implements Codec<ListByOffsetRequest> {

    static final ListByOffsetRequestCodec INSTANCE = new ListByOffsetRequestCodec();

    private ListByOffsetRequestCodec() {}

    @Override
    public ListByOffsetRequest read(JsonParser in) {
        ListByOffsetRequest.Builder builder = ListByOffsetRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Offset" -> builder.offset(JsonFields.readUnsignedLong(in));
                case "Limit" -> builder.limit(JsonFields.readUnsignedLong(in));
                case "Kind" -> builder.kind(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("ListByOffset", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByOffsetRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnsignedLong(out, "Offset", value.offset());
        JsonWriting.writeUnsignedLong(out, "Limit", value.limit());
        JsonWriting.writeString(out, "Kind", value.kind());
        out.writeEndObject();
    }
}
