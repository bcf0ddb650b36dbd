package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NotifyResponse}. */
final class NotifyResponseCodec implements Codec<NotifyResponse> {

    static final NotifyResponseCodec INSTANCE = new NotifyResponseCodec();

    private NotifyResponseCodec() {}

    @Override
    public NotifyResponse read(JsonParser in) {
        NamesObject object = null;
        List<NamesRecord> record = List.of();
        NamesError error2 = null;
        NamesOverride override = null;
        List<NamesList> list = List.of();
        TopicSimple simple = null;
        NamesClientObject client = null;
        String requestid2 = null;
        String requestId3 = null;
        String requestId = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Object" -> object = JsonFields.readObject(in, NamesObjectCodec.INSTANCE);
                case "Record" -> record = JsonFields.readObjects(in, NamesRecordCodec.INSTANCE);
                case "Error2" -> error2 = JsonFields.readObject(in, NamesErrorCodec.INSTANCE);
                case "Override" -> override = JsonFields.readObject(in, NamesOverrideCodec.INSTANCE);
                case "List" -> list = JsonFields.readObjects(in, NamesListCodec.INSTANCE);
                case "Simple" -> simple = JsonFields.readObject(in, TopicSimpleCodec.INSTANCE);
                case "Client" -> client = JsonFields.readObject(in, NamesClientObjectCodec.INSTANCE);
                case "Requestid" -> requestid2 = JsonFields.readString(in);
                case "RequestID" -> requestId3 = JsonFields.readString(in);
                case "RequestId" -> requestId = JsonFields.readString(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new NotifyResponse(
                object,
                record,
                error2,
                override,
                list,
                simple,
                client,
                requestid2,
                requestId3,
                requestId,
                unknownFields);
    }

    @Override
    public void write(NotifyResponse value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeObject(out, "Object", value.object(), NamesObjectCodec.INSTANCE);
        JsonWriting.writeList(out, "Record", value.record(), NamesRecordCodec.INSTANCE::write);
        JsonWriting.writeObject(out, "Error2", value.error2(), NamesErrorCodec.INSTANCE);
        JsonWriting.writeObject(out, "Override", value.override(), NamesOverrideCodec.INSTANCE);
        JsonWriting.writeList(out, "List", value.list(), NamesListCodec.INSTANCE::write);
        JsonWriting.writeObject(out, "Simple", value.simple(), TopicSimpleCodec.INSTANCE);
        JsonWriting.writeObject(out, "Client", value.client(), NamesClientObjectCodec.INSTANCE);
        JsonWriting.writeString(out, "Requestid", value.requestid2());
        JsonWriting.writeString(out, "RequestID", value.requestId3());
        JsonWriting.writeString(out, "RequestId", value.requestId());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
