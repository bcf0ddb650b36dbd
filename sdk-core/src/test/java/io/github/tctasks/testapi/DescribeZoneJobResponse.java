package io.github.tctasks.testapi;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Collections;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** An answer of unknown fields only. */
public record DescribeZoneJobResponse(Map<String, @Nullable Object> unknownFields) implements ApiResponse {

    static final Codec<DescribeZoneJobResponse> CODEC = new ResponseCodec();

    public DescribeZoneJobResponse {
        unknownFields = Collections.unmodifiableMap(unknownFields);
    }

    @Override
    public @Nullable String requestId() {
        return unknownFields.get("RequestId") instanceof String id ? id : null;
    }

    @Override
    public String toJson() {
        return Json.text(this, CODEC);
    }

    private static final class ResponseCodec implements Codec<DescribeZoneJobResponse> {

        @Override
        public DescribeZoneJobResponse read(JsonParser in) {
            Map<String, @Nullable Object> unknownFields = Map.of();
            for (String name = in.nextName(); name != null; name = in.nextName()) {
                in.nextToken();
                unknownFields = JsonFields.readUnknownField(in, name, unknownFields);
            }
            return new DescribeZoneJobResponse(unknownFields);
        }

        @Override
        public void write(DescribeZoneJobResponse value, JsonGenerator out) {
            out.writeStartObject();
            JsonWriting.writeUnknownFields(out, value.unknownFields());
            out.writeEndObject();
        }
    }
}
