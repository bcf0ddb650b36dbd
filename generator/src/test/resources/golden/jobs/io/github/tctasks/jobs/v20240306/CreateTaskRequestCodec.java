package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link CreateTaskRequest}. */
final class CreateTaskRequestCodec implements Codec<CreateTaskRequest> {

    static final CreateTaskRequestCodec INSTANCE = new CreateTaskRequestCodec();

    private CreateTaskRequestCodec() {}

    @Override
    public CreateTaskRequest read(JsonParser in) {
        CreateTaskRequest.Builder builder = CreateTaskRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "TaskId" -> builder.taskId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("CreateTask", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(CreateTaskRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "TaskId", value.taskId());
        out.writeEndObject();
    }
}
