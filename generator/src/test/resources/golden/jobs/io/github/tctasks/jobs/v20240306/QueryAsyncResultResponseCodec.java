package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link QueryAsyncResultResponse}. */
final class QueryAsyncResultResponseCodec implements Codec<QueryAsyncResultResponse> {

    static final QueryAsyncResultResponseCodec INSTANCE = new QueryAsyncResultResponseCodec();

    private QueryAsyncResultResponseCodec() {}

    @Override
    public QueryAsyncResultResponse read(JsonParser in) {
        String status = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Status" -> status = JsonFields.readString(in);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new QueryAsyncResultResponse(status, requestId, unknownFields);
    }

    @Override
    public void write(QueryAsyncResultResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Status", value.status());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
