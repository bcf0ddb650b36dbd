package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByPageFromZeroRequest}. */
final class ListByPageFromZeroRequestCodec implements Codec<ListByPageFromZeroRequest> {

    static final ListByPageFromZeroRequestCodec INSTANCE = new ListByPageFromZeroRequestCodec();

    private ListByPageFromZeroRequestCodec() {}

    @Override
    public ListByPageFromZeroRequest read(JsonParser in) {
        ListByPageFromZeroRequest.Builder builder = ListByPageFromZeroRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "PageNo" -> builder.pageNo(JsonFields.readUnsignedLong(in));
                case "PageSize" -> builder.pageSize(JsonFields.readUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("ListByPageFromZero", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByPageFromZeroRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnsignedLong(out, "PageNo", value.pageNo());
        JsonWriting.writeUnsignedLong(out, "PageSize", value.pageSize());
        out.writeEndObject();
    }
}
