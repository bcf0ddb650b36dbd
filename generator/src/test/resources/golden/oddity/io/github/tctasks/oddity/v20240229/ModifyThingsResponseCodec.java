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

/** Reads and writes {@link ModifyThingsResponse}. */
final class ModifyThingsResponseCodec implements Codec<ModifyThingsResponse> {

    static final ModifyThingsResponseCodec INSTANCE = new ModifyThingsResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of(
            "In",
            "Field",
            "Name",
            "UnknownFields",
            "Secret",
            "Levels",
            "Flags",
            "Ratios",
            "Ticks",
            "Tree",
            "Nothing",
            "RequestId");

    private ModifyThingsResponseCodec() {}

    @Override
    public ModifyThingsResponse read(JsonParser in) {
        String in_ = null;
        Boolean field_ = null;
        String name = null;
        String unknownFields_ = null;
        String secret = null;
        List<Level> levels = List.of();
        List<Boolean> flags = List.of();
        List<Double> ratios = List.of();
        List<Long> ticks = List.of();
        Tree tree = null;
        Empty nothing = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> in_ = JsonFields.nextString(in);
                case 1 -> field_ = JsonFields.readBoolean(JsonFields.toValue(in));
                case 2 -> name = JsonFields.nextString(in);
                case 3 -> unknownFields_ = JsonFields.nextString(in);
                case 4 -> secret = JsonFields.nextString(in);
                case 5 -> levels = JsonFields.readList(JsonFields.toValue(in), Level::read);
                case 6 -> flags = JsonFields.readList(JsonFields.toValue(in), JsonFields::readBoolean);
                case 7 -> ratios = JsonFields.readList(JsonFields.toValue(in), JsonFields::readDouble);
                case 8 -> ticks = JsonFields.readList(JsonFields.toValue(in), JsonFields::readUnsignedLong);
                case 9 -> tree = JsonFields.readObject(JsonFields.toValue(in), TreeCodec.INSTANCE);
                case 10 -> nothing = JsonFields.readObject(JsonFields.toValue(in), EmptyCodec.INSTANCE);
                case 11 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new ModifyThingsResponse(
                in_,
                field_,
                name,
                unknownFields_,
                secret,
                levels,
                flags,
                ratios,
                ticks,
                tree,
                nothing,
                requestId,
                unknownFields);
    }

    @Override
    public void write(ModifyThingsResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "In", value.in());
        JsonWriting.writeBoolean(out, "Field", value.field());
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeString(out, "UnknownFields", value.unknownFields_());
        JsonWriting.writeString(out, "Secret", value.secret());
        JsonWriting.writeList(out, "Levels", value.levels(), Level::write);
        JsonWriting.writeList(out, "Flags", value.flags(), (item, to) -> to.writeBoolean(item));
        JsonWriting.writeList(out, "Ratios", value.ratios(), (item, to) -> to.writeNumber(item));
        JsonWriting.writeList(out, "Ticks", value.ticks(), (item, to) -> to.writeNumber(Long.toUnsignedString(item)));
        JsonWriting.writeObject(out, "Tree", value.tree(), TreeCodec.INSTANCE);
        JsonWriting.writeObject(out, "Nothing", value.nothing(), EmptyCodec.INSTANCE);
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
