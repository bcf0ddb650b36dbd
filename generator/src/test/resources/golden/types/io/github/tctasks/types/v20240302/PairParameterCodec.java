package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Pair} as part of requests. */
final class PairParameterCodec implements Codec<Pair> {

    static final PairParameterCodec INSTANCE = new PairParameterCodec();

    private PairParameterCodec() {}

    @Override
    public Pair read(JsonParser in) {
        Pair.Builder builder = Pair.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Key" -> builder.key(JsonFields.readString(in));
                case "Value" -> builder.value(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("Pair", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(Pair value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Key", value.key());
        JsonWriting.writeString(out, "Value", value.value());
        out.writeEndObject();
    }
}
