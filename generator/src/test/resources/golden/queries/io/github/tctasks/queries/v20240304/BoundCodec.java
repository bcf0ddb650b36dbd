package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Bound}. */
final class BoundCodec implements Codec<Bound> {

    static final BoundCodec INSTANCE = new BoundCodec();

    private BoundCodec() {}

    @Override
    public Bound read(JsonParser in) {
        Bound.Builder builder = Bound.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "At" -> builder.at(JsonFields.readList(in, JsonFields::readLong));
                case "Open" -> builder.open(JsonFields.readBoolean(in));
                default -> throw JsonFields.unknownParameter("Bound", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(Bound value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeList(out, "At", value.at(), (item, to) -> to.writeNumber(item));
        JsonWriting.writeBoolean(out, "Open", value.open());
        out.writeEndObject();
    }
}
