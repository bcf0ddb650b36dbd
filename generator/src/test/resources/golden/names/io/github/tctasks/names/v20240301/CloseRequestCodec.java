package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link CloseRequest}. */
final class CloseRequestCodec implements Codec<CloseRequest> {

    static final CloseRequestCodec INSTANCE = new CloseRequestCodec();

    private CloseRequestCodec() {}

    @Override
    public CloseRequest read(JsonParser in) {
        CloseRequest.Builder builder = CloseRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Account" -> builder.account(JsonFields.readObject(in, TopicSimpleParameterCodec.INSTANCE));
                default -> throw JsonFields.unknownParameter("Close", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(CloseRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeObject(out, "Account", value.account(), TopicSimpleParameterCodec.INSTANCE);
        out.writeEndObject();
    }
}
