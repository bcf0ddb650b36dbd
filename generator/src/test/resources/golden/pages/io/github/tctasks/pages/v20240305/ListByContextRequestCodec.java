package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByContextRequest}. */
final class ListByContextRequestCodec implements Codec<ListByContextRequest> {

    static final ListByContextRequestCodec INSTANCE = new ListByContextRequestCodec();

    private ListByContextRequestCodec() {}

    @Override
    public ListByContextRequest read(JsonParser in) {
        ListByContextRequest.Builder builder = ListByContextRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Context" -> builder.context(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("ListByContext", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByContextRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Context", value.context());
        out.writeEndObject();
    }
}
