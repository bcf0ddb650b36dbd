package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Filter}. */
final class FilterCodec implements Codec<Filter> {

    static final FilterCodec INSTANCE = new FilterCodec();

    private FilterCodec() {}

    @Override
    public Filter read(JsonParser in) {
        Filter.Builder builder = Filter.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Name" -> builder.name(JsonFields.readString(in));
                case "Values" -> builder.values(JsonFields.readList(in, JsonFields::readString));
                case "Inner" -> builder.inner(JsonFields.readObjects(in, FilterCodec.INSTANCE));
                default -> throw JsonFields.unknownParameter("Filter", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(Filter value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeList(out, "Values", value.values(), (item, to) -> to.writeString(item));
        JsonWriting.writeList(out, "Inner", value.inner(), FilterCodec.INSTANCE::write);
        out.writeEndObject();
    }
}
