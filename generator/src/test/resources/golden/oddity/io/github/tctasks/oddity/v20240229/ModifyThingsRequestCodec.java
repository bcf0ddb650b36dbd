package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link ModifyThingsRequest}. */
final class ModifyThingsRequestCodec implements Codec<ModifyThingsRequest> {

    static final ModifyThingsRequestCodec INSTANCE = new ModifyThingsRequestCodec();

    private ModifyThingsRequestCodec() {}

    @Override
    public ModifyThingsRequest read(JsonParser in) {
        ModifyThingsRequest.Builder builder = ModifyThingsRequest.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Name" -> builder.name(JsonFields.readString(in));
                case "Filters" -> builder.filters(JsonFields.readObjects(in, FilterCodec.INSTANCE));
                case "Password" -> builder.password(JsonFields.readString(in));
                case "OldPasswords" -> builder.oldPasswords(JsonFields.readList(in, JsonFields::readString));
                case "Limits" -> builder.limits(JsonFields.readList(in, JsonFields::readUnsignedLong));
                case "Quota" -> builder.quota(JsonFields.readUnsignedLong(in));
                case "Ratio" -> builder.ratio(JsonFields.readDouble(in));
                case "Colors" -> builder.colors(JsonFields.readList(in, Color::read));
                case "Level" -> builder.level(Level.read(in));
                case "Tree" -> builder.tree(JsonFields.readObject(in, TreeParameterCodec.INSTANCE));
                case "Class" -> builder.class_(JsonFields.readString(in));
                case "Yield" -> builder.yield_(JsonFields.readBoolean(in));
                case "Build" -> builder.build_(JsonFields.readString(in));
                case "Wait" -> builder.wait_(JsonFields.readString(in));
                default -> throw JsonFields.unknownParameter("ModifyThings", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(ModifyThingsRequest value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeList(out, "Filters", value.filters(), FilterCodec.INSTANCE::write);
        JsonWriting.writeString(out, "Password", value.password());
        JsonWriting.writeList(out, "OldPasswords", value.oldPasswords(), (item, to) -> to.writeString(item));
        JsonWriting.writeList(out, "Limits", value.limits(), (item, to) -> to.writeNumber(Long.toUnsignedString(item)));
        JsonWriting.writeUnsignedLong(out, "Quota", value.quota());
        JsonWriting.writeDouble(out, "Ratio", value.ratio());
        JsonWriting.writeList(out, "Colors", value.colors(), Color::write);
        JsonWriting.writeValue(out, "Level", value.level(), Level::write);
        JsonWriting.writeObject(out, "Tree", value.tree(), TreeParameterCodec.INSTANCE);
        JsonWriting.writeString(out, "Class", value.class_());
        JsonWriting.writeBoolean(out, "Yield", value.yield_());
        JsonWriting.writeString(out, "Build", value.build_());
        JsonWriting.writeString(out, "Wait", value.wait_());
        out.writeEndObject();
    }
}
