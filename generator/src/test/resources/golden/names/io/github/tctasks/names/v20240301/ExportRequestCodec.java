package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ExportRequest}. */
final class ExportRequestCodec implements Codec<ExportRequest> {

    static final ExportRequestCodec INSTANCE = new ExportRequestCodec();

    private ExportRequestCodec() {}

    @Override
    public ExportRequest read(JsonParser in) {
        ExportRequest.Builder builder = ExportRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("Export", field);
        }
        return builder.build();
    }

    @Override
    public void write(ExportRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
