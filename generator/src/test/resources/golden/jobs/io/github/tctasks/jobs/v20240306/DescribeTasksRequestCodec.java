package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTasksRequest}. */
final class DescribeTasksRequestCodec implements Codec<DescribeTasksRequest> {

    static final DescribeTasksRequestCodec INSTANCE = new DescribeTasksRequestCodec();

    private DescribeTasksRequestCodec() {}

    @Override
    public DescribeTasksRequest read(JsonParser in) {
        DescribeTasksRequest.Builder builder = DescribeTasksRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TaskIds" -> builder.taskIds(JsonFields.readList(in, JsonFields::readString));
                default -> throw JsonFields.unknownParameter("DescribeTasks", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeTasksRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "TaskIds", value.taskIds(), (item, to) -> to.writeString(item));
        out.writeEndObject();
    }
}
