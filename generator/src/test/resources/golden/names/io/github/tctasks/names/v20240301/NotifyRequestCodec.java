package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link NotifyRequest}. */
final class NotifyRequestCodec implements Codec<NotifyRequest> {

    static final NotifyRequestCodec INSTANCE = new NotifyRequestCodec();

    private NotifyRequestCodec() {}

    @Override
    public NotifyRequest read(JsonParser in) {
        NotifyRequest.Builder builder = NotifyRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Clone" -> builder.clone_(JsonFields.readString(in));
                case "Notify" -> builder.notify_(JsonFields.readString(in));
                case "Class" -> builder.class_(JsonFields.readString(in));
                case "Builder" -> builder.builder_(JsonFields.readString(in));
                case "hadFix" -> builder.hadFix(JsonFields.readString(in));
                case "IPv6s" -> builder.ipv6s(JsonFields.readList(in, JsonFields::readString));
                case "RuleIDs" -> builder.ruleIds(JsonFields.readList(in, JsonFields::readString));
                case "UUI" -> builder.uui2(JsonFields.readString(in));
                case "Uui" -> builder.uui(JsonFields.readString(in));
                case "AppID" -> builder.appId3(JsonFields.readLong(in));
                case "AppId" -> builder.appId(JsonFields.readLong(in));
                case "APPID" -> builder.appid2(JsonFields.readLong(in));
                case "2Fast" -> builder.member2Fast(JsonFields.readString(in));
                case "ToJson" -> builder.toJson_(JsonFields.readString(in));
                case "Value" -> builder.value(JsonFields.readString(in));
                case "In" -> builder.in(JsonFields.readString(in));
                case "Field" -> builder.field(JsonFields.readString(in));
                case "Other" -> builder.other(JsonFields.readString(in));
                case "Out" -> builder.out(JsonFields.readString(in));
                case "That" -> builder.that(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("Notify", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(NotifyRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Clone", value.clone_());
        JsonWriting.writeString(out, "Notify", value.notify_());
        JsonWriting.writeString(out, "Class", value.class_());
        JsonWriting.writeString(out, "Builder", value.builder_());
        JsonWriting.writeString(out, "hadFix", value.hadFix());
        JsonWriting.writeList(out, "IPv6s", value.ipv6s(), (item, to) -> to.writeString(item));
        JsonWriting.writeList(out, "RuleIDs", value.ruleIds(), (item, to) -> to.writeString(item));
        JsonWriting.writeString(out, "UUI", value.uui2());
        JsonWriting.writeString(out, "Uui", value.uui());
        JsonWriting.writeLong(out, "AppID", value.appId3());
        JsonWriting.writeLong(out, "AppId", value.appId());
        JsonWriting.writeLong(out, "APPID", value.appid2());
        JsonWriting.writeString(out, "2Fast", value.member2Fast());
        JsonWriting.writeString(out, "ToJson", value.toJson_());
        JsonWriting.writeString(out, "Value", value.value());
        JsonWriting.writeString(out, "In", value.in());
        JsonWriting.writeString(out, "Field", value.field());
        JsonWriting.writeString(out, "Other", value.other());
        JsonWriting.writeString(out, "Out", value.out());
        JsonWriting.writeString(out, "That", value.that());
        out.writeEndObject();
    }
}
