package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
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

    private static final FieldNames FIELDS = FieldNames.of("Hosts", "Total", "Filter", "Note", "RequestId");

    private ListHostsResponseCodec() {}

    @Override
    public ListHostsResponse read(JsonParser in) {
        List<Host> hosts = List.of();
        Long total = null;
        Filter filter = null;
        String note = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> hosts = JsonFields.readObjects(JsonFields.toValue(in), HostCodec.INSTANCE);
                case 1 -> total = JsonFields.readUnsignedLong(JsonFields.toValue(in));
                case 2 -> filter = JsonFields.readObject(JsonFields.toValue(in), FilterCodec.INSTANCE);
                case 3 -> note = JsonFields.nextString(in);
                case 4 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
