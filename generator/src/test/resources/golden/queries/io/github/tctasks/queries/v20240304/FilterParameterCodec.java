package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Filter} as part of requests. */
final class FilterParameterCodec implements Codec<Filter> {

    static final FilterParameterCodec INSTANCE = new FilterParameterCodec();

    private FilterParameterCodec() {}

    @Override
    public Filter read(JsonParser in) {
        Filter.Builder builder = Filter.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Name" -> builder.name(JsonFields.readString(in));
                case "Values" -> builder.values(JsonFields.readList(in, JsonFields::readString));
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
        out.writeEndObject();
    }
}
