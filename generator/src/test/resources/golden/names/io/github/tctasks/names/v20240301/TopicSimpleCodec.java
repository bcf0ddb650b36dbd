package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link TopicSimple} as part of responses. */
final class TopicSimpleCodec implements Codec<TopicSimple> {

    static final TopicSimpleCodec INSTANCE = new TopicSimpleCodec();

    private static final FieldNames FIELDS = FieldNames.of("snake_case", "snakeCase");

    private TopicSimpleCodec() {}

    @Override
    public TopicSimple read(JsonParser in) {
        String snakeCase2 = null;
        String snakeCase = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> snakeCase2 = JsonFields.nextString(in);
                case 1 -> snakeCase = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new TopicSimple(snakeCase2, snakeCase, unknownFields);
    }

    @Override
    public void write(TopicSimple value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "snake_case", value.snakeCase2());
        JsonWriting.writeString(out, "snakeCase", value.snakeCase());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
