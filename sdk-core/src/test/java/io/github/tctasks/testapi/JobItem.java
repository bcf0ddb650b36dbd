package io.github.tctasks.testapi;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** A part of a job. */
public record JobItem(@Nullable String name, Map<String, @Nullable Object> unknownFields) {

    static final Codec<JobItem> CODEC = new ItemCodec();

    public JobItem {
        unknownFields = Collections.unmodifiableMap(unknownFields);
    }

    private static final class ItemCodec implements Codec<JobItem> {

        @Override
        public JobItem read(JsonParser in) {
            String itemName = null;
            Map<String, @Nullable Object> unknownFields = Map.of();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                switch (name) {
                    case "Name" -> itemName = JsonFields.readString(in);
                    default -> unknownFields = JsonFields.readUnknownField(in, name, unknownFields);
                }
            }
            return new JobItem(itemName, unknownFields);
        }

        @Override
        public void write(JobItem value, JsonGenerator out) {
            out.writeStartObject();
            JsonWriting.writeString(out, "Name", value.name());
            JsonWriting.writeUnknownFields(out, value.unknownFields());
            out.writeEndObject();
        }
    }
}
