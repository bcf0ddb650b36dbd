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

/** Reads and writes {@link DescribeMigrationResponse}. */
final class DescribeMigrationResponseCodec implements Codec<DescribeMigrationResponse> {

    static final DescribeMigrationResponseCodec INSTANCE = new DescribeMigrationResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of("Status", "Cause", "Ticks", "Notes", "Color", "RequestId");

    private DescribeMigrationResponseCodec() {}

    @Override
    public DescribeMigrationResponse read(JsonParser in) {
        MigrationStatus status = null;
        String cause = null;
        List<Long> ticks = List.of();
        List<String> notes = List.of();
        Color color = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> status = MigrationStatus.read(JsonFields.toValue(in));
                case 1 -> cause = JsonFields.nextString(in);
                case 2 -> ticks = JsonFields.readList(JsonFields.toValue(in), JsonFields::readUnsignedLong);
                case 3 -> notes = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                case 4 -> color = Color.read(JsonFields.toValue(in));
                case 5 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeMigrationResponse(status, cause, ticks, notes, color, requestId, unknownFields);
    }

    @Override
    public void write(DescribeMigrationResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeValue(out, "Status", value.status(), MigrationStatus::write);
        JsonWriting.writeString(out, "Cause", value.cause());
        JsonWriting.writeList(out, "Ticks", value.ticks(), (item, to) -> to.writeNumber(Long.toUnsignedString(item)));
        JsonWriting.writeList(out, "Notes", value.notes(), (item, to) -> to.writeString(item));
        JsonWriting.writeValue(out, "Color", value.color(), Color::write);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
