package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeTaskNoteRequest}. */
final class DescribeTaskNoteRequestCodec implements Codec<DescribeTaskNoteRequest> {

    static final DescribeTaskNoteRequestCodec INSTANCE = new DescribeTaskNoteRequestCodec();

    private DescribeTaskNoteRequestCodec() {}

    @Override
    public DescribeTaskNoteRequest read(JsonParser in) {
        DescribeTaskNoteRequest.Builder builder = DescribeTaskNoteRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TaskId" -> builder.taskId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeTaskNote", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeTaskNoteRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "TaskId", value.taskId());
        out.writeEndObject();
    }
}
