package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByCursorRequest}. */
final class ListByCursorRequestCodec implements Codec<ListByCursorRequest> {

    static final ListByCursorRequestCodec INSTANCE = new ListByCursorRequestCodec();

    private ListByCursorRequestCodec() {}

    @Override
    public ListByCursorRequest read(JsonParser in) {
        ListByCursorRequest.Builder builder = ListByCursorRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Cursor" -> builder.cursor(JsonFields.readString(in));
                case "Limit" -> builder.limit(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("ListByCursor", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByCursorRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Cursor", value.cursor());
        JsonWriting.writeLong(out, "Limit", value.limit());
        out.writeEndObject();
    }
}
