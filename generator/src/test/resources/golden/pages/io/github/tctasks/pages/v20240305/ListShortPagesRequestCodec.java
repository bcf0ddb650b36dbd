package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListShortPagesRequest}. */
final class ListShortPagesRequestCodec implements Codec<ListShortPagesRequest> {

    static final ListShortPagesRequestCodec INSTANCE = new ListShortPagesRequestCodec();

    private ListShortPagesRequestCodec() {}

    @Override
    public ListShortPagesRequest read(JsonParser in) {
        ListShortPagesRequest.Builder builder = ListShortPagesRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("ListShortPages", field);
        }
        return builder.build();
    }

    @Override
    public void write(ListShortPagesRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
