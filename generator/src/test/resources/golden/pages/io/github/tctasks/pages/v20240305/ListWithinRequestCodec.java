package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListWithinRequest}. */
final class ListWithinRequestCodec implements Codec<ListWithinRequest> {

    static final ListWithinRequestCodec INSTANCE = new ListWithinRequestCodec();

    private ListWithinRequestCodec() {}

    @Override
    public ListWithinRequest read(JsonParser in) {
        ListWithinRequest.Builder builder = ListWithinRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Start" -> builder.start(JsonFields.readLong(in));
                case "Limit" -> builder.limit(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("ListWithin", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListWithinRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "Start", value.start());
        JsonWriting.writeLong(out, "Limit", value.limit());
        out.writeEndObject();
    }
}
