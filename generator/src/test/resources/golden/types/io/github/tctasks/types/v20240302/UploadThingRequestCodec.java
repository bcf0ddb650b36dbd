package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link UploadThingRequest}. */
final class UploadThingRequestCodec implements Codec<UploadThingRequest> {

    static final UploadThingRequestCodec INSTANCE = new UploadThingRequestCodec();

    private UploadThingRequestCodec() {}

    @Override
    public UploadThingRequest read(JsonParser in) {
        UploadThingRequest.Builder builder = UploadThingRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "File" -> builder.file(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("UploadThing", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(UploadThingRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "File", value.file());
        out.writeEndObject();
    }
}
