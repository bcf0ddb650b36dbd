package io.github.tctasks.testapi;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.json.Codec;
import io.github.tctasks.json.Json;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Which job of a zone to tell about: an action that demands a region. */
public record DescribeZoneJobRequest(String zone) implements ApiRequest {

    static final Codec<DescribeZoneJobRequest> CODEC = new RequestCodec();

    @Override
    public String toJson() {
        return Json.text(this, CODEC);
    }

    private static final class RequestCodec implements Codec<DescribeZoneJobRequest> {

        @Override
        public DescribeZoneJobRequest read(JsonParser in) {
            throw JsonFields.unknownParameter("DescribeZoneJob", "any");
        }

        @Override
        public void write(DescribeZoneJobRequest value, JsonGenerator out) {
            out.writeStartObject();
            JsonWriting.writeString(out, "Zone", value.zone());
            out.writeEndObject();
        }
    }
}
