package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link PingRequest}. */
final class PingRequestCodec implements Codec<PingRequest> {

    static final PingRequestCodec INSTANCE = new PingRequestCodec();

    private PingRequestCodec() {}

    @Override
    public PingRequest read(JsonParser in) {
        PingRequest.Builder builder = PingRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("Ping", field);
        }
        return builder.build();
    }

    @Override
    public void write(PingRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
