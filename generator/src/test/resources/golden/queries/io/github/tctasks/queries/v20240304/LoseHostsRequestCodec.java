package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link LoseHostsRequest}. */
final class LoseHostsRequestCodec implements Codec<LoseHostsRequest> {

    static final LoseHostsRequestCodec INSTANCE = new LoseHostsRequestCodec();

    private LoseHostsRequestCodec() {}

    @Override
    public LoseHostsRequest read(JsonParser in) {
        LoseHostsRequest.Builder builder = LoseHostsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("LoseHosts", field);
        }
        return builder.build();
    }

    @Override
    public void write(LoseHostsRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
