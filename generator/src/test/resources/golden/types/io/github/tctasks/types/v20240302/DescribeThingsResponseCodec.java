package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
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
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Sizes" -> sizes = JsonFields.readList(in, JsonFields::readUnsignedLong);
                case "Counts" -> counts = JsonFields.readList(in, JsonFields::readLong);
                case "Ratios" -> ratios = JsonFields.readList(in, JsonFields::readDouble);
                case "Flags" -> flags = JsonFields.readList(in, JsonFields::readBoolean);
                case "Names" -> names = JsonFields.readList(in, JsonFields::readString);
                case "Days" -> days = JsonFields.readList(in, JsonFields::readString);
                case "Trees" -> trees = JsonFields.readObjects(in, TreeCodec.INSTANCE);
                case "Pair" -> pair = JsonFields.readObject(in, PairCodec.INSTANCE);
                case "Nothing" -> nothing = JsonFields.readObject(in, NothingCodec.INSTANCE);
                case "Total" -> total = JsonFields.readUnsignedLong(in);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
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
