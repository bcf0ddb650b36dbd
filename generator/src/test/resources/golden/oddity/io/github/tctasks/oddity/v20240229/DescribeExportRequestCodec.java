package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeExportRequest}. */
final class DescribeExportRequestCodec implements Codec<DescribeExportRequest> {

    static final DescribeExportRequestCodec INSTANCE = new DescribeExportRequestCodec();

    private DescribeExportRequestCodec() {}

    @Override
    public DescribeExportRequest read(JsonParser in) {
        DescribeExportRequest.Builder builder = DescribeExportRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ExportId" -> builder.exportId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("DescribeExport", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeExportRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "ExportId", value.exportId());
        out.writeEndObject();
    }
}
