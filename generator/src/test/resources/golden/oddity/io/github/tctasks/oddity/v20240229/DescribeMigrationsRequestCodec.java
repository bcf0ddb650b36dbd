package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeMigrationsRequest}. */
final class DescribeMigrationsRequestCodec implements Codec<DescribeMigrationsRequest> {

    static final DescribeMigrationsRequestCodec INSTANCE = new DescribeMigrationsRequestCodec();

    private DescribeMigrationsRequestCodec() {}

    @Override
    public DescribeMigrationsRequest read(JsonParser in) {
        DescribeMigrationsRequest.Builder builder = DescribeMigrationsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "FlowIds" -> builder.flowIds(JsonFields.readList(in, JsonFields::readString));
                default -> throw JsonFields.unknownParameter("DescribeMigrations", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(DescribeMigrationsRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "FlowIds", value.flowIds(), (item, to) -> to.writeString(item));
        out.writeEndObject();
    }
}
