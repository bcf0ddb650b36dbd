package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Range}. */
final class RangeCodec implements Codec<Range> {

    static final RangeCodec INSTANCE = new RangeCodec();

    private RangeCodec() {}

    @Override
    public Range read(JsonParser in) {
        Range.Builder builder = Range.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Bounds" -> builder.bounds(JsonFields.readObjects(in, BoundCodec.INSTANCE));
                default -> throw JsonFields.unknownParameter("Range", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(Range value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "Bounds", value.bounds(), BoundCodec.INSTANCE::write);
        out.writeEndObject();
    }
}
