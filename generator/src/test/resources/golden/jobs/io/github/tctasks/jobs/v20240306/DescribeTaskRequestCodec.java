package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTaskRequest}. */
final class DescribeTaskRequestCodec implements Codec<DescribeTaskRequest> {

    static final DescribeTaskRequestCodec INSTANCE = new DescribeTaskRequestCodec();

    private DescribeTaskRequestCodec() {}

    @Override
    public DescribeTaskRequest read(JsonParser in) {
        DescribeTaskRequest.Builder builder = DescribeTaskRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TaskId" -> builder.taskId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeTask", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeTaskRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "TaskId", value.taskId());
        out.writeEndObject();
    }
}
