package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link GetJobProgressRequest}. */
final class GetJobProgressRequestCodec implements Codec<GetJobProgressRequest> {

    static final GetJobProgressRequestCodec INSTANCE = new GetJobProgressRequestCodec();

    private GetJobProgressRequestCodec() {}

    @Override
    public GetJobProgressRequest read(JsonParser in) {
        GetJobProgressRequest.Builder builder = GetJobProgressRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "JobId" -> builder.jobId(JsonFields.readUnsignedLong(in));
                case "Verbose" -> builder.verbose(JsonFields.readBoolean(in));
                default -> throw JsonFields.unknownParameter("GetJobProgress", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(GetJobProgressRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeUnsignedLong(out, "JobId", value.jobId());
        JsonWriting.writeBoolean(out, "Verbose", value.verbose());
        out.writeEndObject();
    }
}
