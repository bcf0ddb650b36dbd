package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListByTokenRequest}. */
final class ListByTokenRequestCodec implements Codec<ListByTokenRequest> {

    static final ListByTokenRequestCodec INSTANCE = new ListByTokenRequestCodec();

    private ListByTokenRequestCodec() {}

    @Override
    public ListByTokenRequest read(JsonParser in) {
        ListByTokenRequest.Builder builder = ListByTokenRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "NextToken" -> builder.nextToken(JsonFields.readString(in));
                case "MaxResults" -> builder.maxResults(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("ListByToken", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListByTokenRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "NextToken", value.nextToken());
        JsonWriting.writeLong(out, "MaxResults", value.maxResults());
        out.writeEndObject();
    }
}
