package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByBothRequest}. */
final class ListByBothRequestCodec implements Codec<ListByBothRequest> {

    static final ListByBothRequestCodec INSTANCE = new ListByBothRequestCodec();

    private ListByBothRequestCodec() {}

    @Override
    public ListByBothRequest read(JsonParser in) {
        ListByBothRequest.Builder builder = ListByBothRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Offset" -> builder.offset(JsonFields.readLong(in));
                case "NextToken" -> builder.nextToken(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("ListByBoth", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByBothRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "Offset", value.offset());
        JsonWriting.writeString(out, "NextToken", value.nextToken());
        out.writeEndObject();
    }
}
