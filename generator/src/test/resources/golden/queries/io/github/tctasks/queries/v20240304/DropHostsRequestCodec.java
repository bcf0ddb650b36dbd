package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DropHostsRequest}. */
final class DropHostsRequestCodec implements Codec<DropHostsRequest> {

    static final DropHostsRequestCodec INSTANCE = new DropHostsRequestCodec();

    private DropHostsRequestCodec() {}

    @Override
    public DropHostsRequest read(JsonParser in) {
        DropHostsRequest.Builder builder = DropHostsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("DropHosts", field);
        }
        return builder.build();
    }

    @Override
    public void write(DropHostsRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
