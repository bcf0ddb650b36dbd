package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link QueryAsyncResultRequest}. */
final class QueryAsyncResultRequestCodec implements Codec<QueryAsyncResultRequest> {

    static final QueryAsyncResultRequestCodec INSTANCE = new QueryAsyncResultRequestCodec();

    private QueryAsyncResultRequestCodec() {}

    @Override
    public QueryAsyncResultRequest read(JsonParser in) {
        QueryAsyncResultRequest.Builder builder = QueryAsyncResultRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "RequestId" -> builder.requestId(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("QueryAsyncResult", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(QueryAsyncResultRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "RequestId", value.requestId());
        out.writeEndObject();
    }
}
