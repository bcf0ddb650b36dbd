package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListShortRequest}. */
final class ListShortRequestCodec implements Codec<ListShortRequest> {

    static final ListShortRequestCodec INSTANCE = new ListShortRequestCodec();

    private ListShortRequestCodec() {}

    @Override
    public ListShortRequest read(JsonParser in) {
        ListShortRequest.Builder builder = ListShortRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Offset" -> builder.offset(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("ListShort", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListShortRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "Offset", value.offset());
        out.writeEndObject();
    }
}
