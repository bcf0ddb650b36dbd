package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListHostsRequest}. */
final class ListHostsRequestCodec implements Codec<ListHostsRequest> {

    static final ListHostsRequestCodec INSTANCE = new ListHostsRequestCodec();

    private ListHostsRequestCodec() {}

    @Override
    public ListHostsRequest read(JsonParser in) {
        ListHostsRequest.Builder builder = ListHostsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Filters" -> builder.filters(JsonFields.readObjects(in, FilterParameterCodec.INSTANCE));
                case "Limit" -> builder.limit(JsonFields.readUnsignedLong(in));
                case "Deep" -> builder.deep(JsonFields.readBoolean(in));
                case "Weight" -> builder.weight(JsonFields.readDouble(in));
                case "Version" -> builder.version(JsonFields.readString(in));
                case "Range" -> builder.range(JsonFields.readObject(in, RangeCodec.INSTANCE));
                default -> throw JsonFields.unknownParameter("ListHosts", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ListHostsRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Filters", value.filters(), FilterParameterCodec.INSTANCE::write);
        JsonWriting.writeUnsignedLong(out, "Limit", value.limit());
        JsonWriting.writeBoolean(out, "Deep", value.deep());
        JsonWriting.writeDouble(out, "Weight", value.weight());
        JsonWriting.writeString(out, "Version", value.version());
        JsonWriting.writeObject(out, "Range", value.range(), RangeCodec.INSTANCE);
        out.writeEndObject();
    }
}
