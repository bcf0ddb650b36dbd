package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link DescribeThingsResponse}. */
final class DescribeThingsResponseCodec implements Codec<DescribeThingsResponse> {

    static final DescribeThingsResponseCodec INSTANCE = new DescribeThingsResponseCodec();

    private static final FieldNames FIELDS = FieldNames.of(
            "Sizes", "Counts", "Ratios", "Flags", "Names", "Days", "Trees", "Pair", "Nothing", "Total", "RequestId");

    private DescribeThingsResponseCodec() {}

    @Override
    public DescribeThingsResponse read(JsonParser in) {
        List<Long> sizes = List.of();
        List<Long> counts = List.of();
        List<Double> ratios = List.of();
        List<Boolean> flags = List.of();
        List<String> names = List.of();
        List<String> days = List.of();
        List<Tree> trees = List.of();
        Pair pair = null;
        Nothing nothing = null;
        Long total = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> sizes = JsonFields.readList(JsonFields.toValue(in), JsonFields::readUnsignedLong);
                case 1 -> counts = JsonFields.readList(JsonFields.toValue(in), JsonFields::readLong);
                case 2 -> ratios = JsonFields.readList(JsonFields.toValue(in), JsonFields::readDouble);
                case 3 -> flags = JsonFields.readList(JsonFields.toValue(in), JsonFields::readBoolean);
                case 4 -> names = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                case 5 -> days = JsonFields.readList(JsonFields.toValue(in), JsonFields::readString);
                case 6 -> trees = JsonFields.readObjects(JsonFields.toValue(in), TreeCodec.INSTANCE);
                case 7 -> pair = JsonFields.readObject(JsonFields.toValue(in), PairCodec.INSTANCE);
                case 8 -> nothing = JsonFields.readObject(JsonFields.toValue(in), NothingCodec.INSTANCE);
                case 9 -> total = JsonFields.readUnsignedLong(JsonFields.toValue(in));
                case 10 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new DescribeThingsResponse(
                sizes, counts, ratios, flags, names, days, trees, pair, nothing, total, requestId, unknownFields);
    }

    @Override
    public void write(DescribeThingsResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Sizes", value.sizes(), (item, to) -> to.writeNumber(Long.toUnsignedString(item)));
        JsonWriting.writeList(out, "Counts", value.counts(), (item, to) -> to.writeNumber(item));
        JsonWriting.writeList(out, "Ratios", value.ratios(), (item, to) -> to.writeNumber(item));
        JsonWriting.writeList(out, "Flags", value.flags(), (item, to) -> to.writeBoolean(item));
        JsonWriting.writeList(out, "Names", value.names(), (item, to) -> to.writeString(item));
        JsonWriting.writeList(out, "Days", value.days(), (item, to) -> to.writeString(item));
        JsonWriting.writeList(out, "Trees", value.trees(), TreeCodec.INSTANCE::write);
        JsonWriting.writeObject(out, "Pair", value.pair(), PairCodec.INSTANCE);
        JsonWriting.writeObject(out, "Nothing", value.nothing(), NothingCodec.INSTANCE);
        JsonWriting.writeUnsignedLong(out, "Total", value.total());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
