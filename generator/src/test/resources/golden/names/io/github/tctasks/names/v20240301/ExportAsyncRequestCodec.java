package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ExportAsyncRequest}. */
final class ExportAsyncRequestCodec implements Codec<ExportAsyncRequest> {

    static final ExportAsyncRequestCodec INSTANCE = new ExportAsyncRequestCodec();

    private ExportAsyncRequestCodec() {}

    @Override
    public ExportAsyncRequest read(JsonParser in) {
        ExportAsyncRequest.Builder builder = ExportAsyncRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            throw JsonFields.unknownParameter("ExportAsync", field);
        }
        return builder.build();
    }

    @Override
    public void write(ExportAsyncRequest value, JsonGenerator out) {
        out.writeStartObject();
        out.writeEndObject();
    }
}
