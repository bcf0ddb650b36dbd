package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeFlowRequest}. */
final class DescribeFlowRequestCodec implements Codec<DescribeFlowRequest> {

    static final DescribeFlowRequestCodec INSTANCE = new DescribeFlowRequestCodec();

    private DescribeFlowRequestCodec() {}

    @Override
    public DescribeFlowRequest read(JsonParser in) {
        DescribeFlowRequest.Builder builder = DescribeFlowRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "FlowId" -> builder.flowId(JsonFields.readLong(in));
                default -> throw JsonFields.unknownParameter("DescribeFlow", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeFlowRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeLong(out, "FlowId", value.flowId());
        out.writeEndObject();
    }
}
