package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeExportsRequest}. */
final class DescribeExportsRequestCodec implements Codec<DescribeExportsRequest> {

    static final DescribeExportsRequestCodec INSTANCE = new DescribeExportsRequestCodec();

    private DescribeExportsRequestCodec() {}

    @Override
    public DescribeExportsRequest read(JsonParser in) {
        DescribeExportsRequest.Builder builder = DescribeExportsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "ExportIds" -> builder.exportIds(JsonFields.readList(in, JsonFields::readString));
                case "Owner" -> builder.owner(JsonFields.readString(in));
                case "Limit" -> builder.limit(JsonFields.readUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("DescribeExports", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeExportsRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "ExportIds", value.exportIds(), (item, to) -> to.writeString(item));
        JsonWriting.writeString(out, "Owner", value.owner());
        JsonWriting.writeUnsignedLong(out, "Limit", value.limit());
        out.writeEndObject();
    }
}
