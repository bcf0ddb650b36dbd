package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
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
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "In" -> in_ = JsonFields.readString(in);
                case "Field" -> field_ = JsonFields.readBoolean(in);
                case "Name" -> name = JsonFields.readString(in);
                case "UnknownFields" -> unknownFields_ = JsonFields.readString(in);
                case "Secret" -> secret = JsonFields.readString(in);
                case "Levels" -> levels = JsonFields.readList(in, Level::read);
                case "Flags" -> flags = JsonFields.readList(in, JsonFields::readBoolean);
                case "Ratios" -> ratios = JsonFields.readList(in, JsonFields::readDouble);
                case "Ticks" -> ticks = JsonFields.readList(in, JsonFields::readUnsignedLong);
                case "Tree" -> tree = JsonFields.readObject(in, TreeCodec.INSTANCE);
                case "Nothing" -> nothing = JsonFields.readObject(in, EmptyCodec.INSTANCE);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
