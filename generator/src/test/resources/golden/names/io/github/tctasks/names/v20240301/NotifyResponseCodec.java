package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
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

    private static final FieldNames FIELDS = FieldNames.of(
            "Object",
            "Record",
            "Error2",
            "Override",
            "List",
            "Simple",
            "Client",
            "Requestid",
            "RequestID",
            "RequestId");

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
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> object = JsonFields.readObject(JsonFields.toValue(in), NamesObjectCodec.INSTANCE);
                case 1 -> record = JsonFields.readObjects(JsonFields.toValue(in), NamesRecordCodec.INSTANCE);
                case 2 -> error2 = JsonFields.readObject(JsonFields.toValue(in), NamesErrorCodec.INSTANCE);
                case 3 -> override = JsonFields.readObject(JsonFields.toValue(in), NamesOverrideCodec.INSTANCE);
                case 4 -> list = JsonFields.readObjects(JsonFields.toValue(in), NamesListCodec.INSTANCE);
                case 5 -> simple = JsonFields.readObject(JsonFields.toValue(in), TopicSimpleCodec.INSTANCE);
                case 6 -> client = JsonFields.readObject(JsonFields.toValue(in), NamesClientObjectCodec.INSTANCE);
                case 7 -> requestid2 = JsonFields.nextString(in);
                case 8 -> requestId3 = JsonFields.nextString(in);
                case 9 -> requestId = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
