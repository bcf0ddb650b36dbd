package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeMigrationsResponse}. */
final class DescribeMigrationsResponseCodec implements Codec<DescribeMigrationsResponse> {

    static final DescribeMigrationsResponseCodec INSTANCE = new DescribeMigrationsResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Migrations", "RequestId");

    private DescribeMigrationsResponseCodec() {}

    @Override
    public DescribeMigrationsResponse read(JsonParser in) {
        List<Migration> migrations = List.of();
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> migrations = JsonFields.readObjects(JsonFields.toValue(in), MigrationCodec.INSTANCE);
                case 1 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeMigrationsResponse(migrations, requestId, unknownFields);
    }

    @Override
    public void write(DescribeMigrationsResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Migrations", value.migrations(), MigrationCodec.INSTANCE::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
