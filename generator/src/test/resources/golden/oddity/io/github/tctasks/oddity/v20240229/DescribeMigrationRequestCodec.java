package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeMigrationRequest}. */
final class DescribeMigrationRequestCodec implements Codec<DescribeMigrationRequest> {

    static final DescribeMigrationRequestCodec INSTANCE = new DescribeMigrationRequestCodec();

    private DescribeMigrationRequestCodec() {}

    @Override
    public DescribeMigrationRequest read(JsonParser in) {
        DescribeMigrationRequest.Builder builder = DescribeMigrationRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "FlowId" -> builder.flowId(JsonFields.readString(in));
                case "Serial" -> builder.serial(JsonFields.readLong(in));
                case "Ticket" -> builder.ticket(JsonFields.readUnsignedLong(in));
                case "Verbose" -> builder.verbose(JsonFields.readBoolean(in));
                default -> throw JsonFields.unknownParameter("DescribeMigration", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeMigrationRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "FlowId", value.flowId());
        JsonWriting.writeLong(out, "Serial", value.serial());
        JsonWriting.writeUnsignedLong(out, "Ticket", value.ticket());
        JsonWriting.writeBoolean(out, "Verbose", value.verbose());
        out.writeEndObject();
    }
}
