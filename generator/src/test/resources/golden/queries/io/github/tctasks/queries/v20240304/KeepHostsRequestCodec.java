package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link KeepHostsRequest}. */
final class KeepHostsRequestCodec implements Codec<KeepHostsRequest> {

    static final KeepHostsRequestCodec INSTANCE = new KeepHostsRequestCodec();

    private KeepHostsRequestCodec() {}

    @Override
    public KeepHostsRequest read(JsonParser in) {
        KeepHostsRequest.Builder builder = KeepHostsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("KeepHosts", field);
        }
        return builder.build();
    }

    @Override
    public void write(KeepHostsRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
