package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListUncountedRequest}. */
final class ListUncountedRequestCodec implements Codec<ListUncountedRequest> {

    static final ListUncountedRequestCodec INSTANCE = new ListUncountedRequestCodec();

    private ListUncountedRequestCodec() {}

    @Override
    public ListUncountedRequest read(JsonParser in) {
        ListUncountedRequest.Builder builder = ListUncountedRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Offset" -> builder.offset(JsonFields.readLong(in));
                case "Limit" -> builder.limit(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("ListUncounted", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListUncountedRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "Offset", value.offset());
        JsonWriting.writeLong(out, "Limit", value.limit());
        out.writeEndObject();
    }
}
