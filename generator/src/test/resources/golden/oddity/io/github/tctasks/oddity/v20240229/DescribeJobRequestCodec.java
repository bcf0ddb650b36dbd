package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeJobRequest}. */
final class DescribeJobRequestCodec implements Codec<DescribeJobRequest> {

    static final DescribeJobRequestCodec INSTANCE = new DescribeJobRequestCodec();

    private DescribeJobRequestCodec() {}

    @Override
    public DescribeJobRequest read(JsonParser in) {
        DescribeJobRequest.Builder builder = DescribeJobRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "JobID" -> builder.jobId(JsonFields.readUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("DescribeJob", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeJobRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnsignedLong(out, "JobID", value.jobId());
        out.writeEndObject();
    }
}
