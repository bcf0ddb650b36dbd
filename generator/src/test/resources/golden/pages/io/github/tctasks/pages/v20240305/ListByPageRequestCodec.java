package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByPageRequest}. */
final class ListByPageRequestCodec implements Codec<ListByPageRequest> {

    static final ListByPageRequestCodec INSTANCE = new ListByPageRequestCodec();

    private ListByPageRequestCodec() {}

    @Override
    public ListByPageRequest read(JsonParser in) {
        ListByPageRequest.Builder builder = ListByPageRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "PageNumber" -> builder.pageNumber(JsonFields.readLong(in));
                case "PageSize" -> builder.pageSize(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("ListByPage", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByPageRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "PageNumber", value.pageNumber());
        JsonWriting.writeLong(out, "PageSize", value.pageSize());
        out.writeEndObject();
    }
}
