package io.github.tctasks.testapi;

import io.github.tctasks.api.Required;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

final class DescribeJobRequestCodec implements Codec<DescribeJobRequest> {

    static final DescribeJobRequestCodec INSTANCE = new DescribeJobRequestCodec();

    private DescribeJobRequestCodec() {}

    @Override
    public DescribeJobRequest read(JsonParser in) {
        String jobId = null;
        String note = null;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            in.nextToken();
            switch (name) {
                case "JobId" -> jobId = JsonFields.readString(in);
                case "Note" -> note = JsonFields.readString(in);
                default -> throw JsonFields.unknownParameter("DescribeJob", name);
            }
        }
        return new DescribeJobRequest(Required.parameter("DescribeJob", "JobId", jobId), note);
    }

    @Override
    public void write(DescribeJobRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "JobId", value.jobId());
        JsonWriting.writeString(out, "Note", value.note());
        out.writeEndObject();
    }
}
