package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ListHostsResponse}. */
final class ListHostsResponseCodec implements Codec<ListHostsResponse> {

    static final ListHostsResponseCodec INSTANCE = new ListHostsResponseCodec();

    private ListHostsResponseCodec() {}

    @Override
    public ListHostsResponse read(JsonParser in) {
        List<Host> hosts = List.of();
        Long total = null;
        Filter filter = null;
        String note = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Hosts" -> hosts = JsonFields.readObjects(in, HostCodec.INSTANCE);
                case "Total" -> total = JsonFields.readUnsignedLong(in);
                case "Filter" -> filter = JsonFields.readObject(in, FilterCodec.INSTANCE);
                case "Note" -> note = JsonFields.readString(in);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new ListHostsResponse(hosts, total, filter, note, requestId, unknownFields);
    }

    @Override
    public void write(ListHostsResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Hosts", value.hosts(), HostCodec.INSTANCE::write);
        JsonWriting.writeUnsignedLong(out, "Total", value.total());
        JsonWriting.writeObject(out, "Filter", value.filter(), FilterCodec.INSTANCE);
        JsonWriting.writeString(out, "Note", value.note());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
