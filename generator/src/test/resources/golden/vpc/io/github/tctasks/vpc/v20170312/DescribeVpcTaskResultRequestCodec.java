package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeVpcTaskResultRequest}. */
final class DescribeVpcTaskResultRequestCodec implements Codec<DescribeVpcTaskResultRequest> {

    static final DescribeVpcTaskResultRequestCodec INSTANCE = new DescribeVpcTaskResultRequestCodec();

    private DescribeVpcTaskResultRequestCodec() {}

    @Override
    public DescribeVpcTaskResultRequest read(JsonParser in) {
        DescribeVpcTaskResultRequest.Builder builder = DescribeVpcTaskResultRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TaskId" -> builder.taskId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeVpcTaskResult", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeVpcTaskResultRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "TaskId", value.taskId());
        out.writeEndObject();
    }
}
