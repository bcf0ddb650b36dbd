package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link TopicSimple} as part of requests. */
final class TopicSimpleParameterCodec implements Codec<TopicSimple> {

    static final TopicSimpleParameterCodec INSTANCE = new TopicSimpleParameterCodec();

    private TopicSimpleParameterCodec() {}

    @Override
    public TopicSimple read(JsonParser in) {
        TopicSimple.Builder builder = TopicSimple.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "snake_case" -> builder.snakeCase2(JsonFields.readString(in));
                case "snakeCase" -> builder.snakeCase(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("TopicSimple", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(TopicSimple value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "snake_case", value.snakeCase2());
        JsonWriting.writeString(out, "snakeCase", value.snakeCase());
        out.writeEndObject();
    }
}
