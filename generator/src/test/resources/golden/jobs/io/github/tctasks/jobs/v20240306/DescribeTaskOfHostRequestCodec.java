package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTaskOfHostRequest}. */
final class DescribeTaskOfHostRequestCodec implements Codec<DescribeTaskOfHostRequest> {

    static final DescribeTaskOfHostRequestCodec INSTANCE = new DescribeTaskOfHostRequestCodec();

    private DescribeTaskOfHostRequestCodec() {}

    @Override
    public DescribeTaskOfHostRequest read(JsonParser in) {
        DescribeTaskOfHostRequest.Builder builder = DescribeTaskOfHostRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TaskId" -> builder.taskId(JsonFields.readString(in));
                case "HostId" -> builder.hostId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeTaskOfHost", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeTaskOfHostRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "TaskId", value.taskId());
        JsonWriting.writeString(out, "HostId", value.hostId());
        out.writeEndObject();
    }
}
