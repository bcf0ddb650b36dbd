package io.github.tctasks.testapi;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

final class DescribeJobResponseCodec implements Codec<DescribeJobResponse> {

    static final DescribeJobResponseCodec INSTANCE = new DescribeJobResponseCodec();

    private DescribeJobResponseCodec() {}

    @Override
    public DescribeJobResponse read(JsonParser in) {
        String status = null;
        String reason = null;
        Long progress = null;
        Long bytes = null;
        Double load = null;
        Boolean urgent = null;
        JobItem owner = null;
        List<JobItem> items = List.of();
        List<String> tags = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "Status" -> status = JsonFields.readString(in);
                case "Reason" -> reason = JsonFields.readString(in);
                case "Progress" -> progress = JsonFields.readLong(in);
                case "Bytes" -> bytes = JsonFields.readUnsignedLong(in);
                case "Load" -> load = JsonFields.readDouble(in);
                case "Urgent" -> urgent = JsonFields.readBoolean(in);
                case "Owner" -> owner = JsonFields.readObject(in, JobItem.CODEC);
                case "Items" -> items = JsonFields.readObjects(in, JobItem.CODEC);
                case "Tags" -> tags = JsonFields.readList(in, JsonFields::readString);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, name, unknownFields);
            }
        }
        return new DescribeJobResponse(
                status, reason, progress, bytes, load, urgent, owner, items, tags, requestId, unknownFields);
    }

    @Override
    public void write(DescribeJobResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Status", value.status());
        JsonWriting.writeString(out, "Reason", value.reason());
        JsonWriting.writeLong(out, "Progress", value.progress());
        JsonWriting.writeUnsignedLong(out, "Bytes", value.bytes());
        JsonWriting.writeDouble(out, "Load", value.load());
        JsonWriting.writeBoolean(out, "Urgent", value.urgent());
        JsonWriting.writeObject(out, "Owner", value.owner(), JobItem.CODEC);
        JsonWriting.writeList(out, "Items", value.items(), JobItem.CODEC::write);
        JsonWriting.writeList(out, "Tags", value.tags(), (tag, generator) -> generator.writeString(tag));
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
