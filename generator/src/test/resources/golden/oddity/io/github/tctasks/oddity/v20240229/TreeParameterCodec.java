package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Tree} as part of requests. */
final class TreeParameterCodec implements Codec<Tree> {

    static final TreeParameterCodec INSTANCE = new TreeParameterCodec();

    private TreeParameterCodec() {}

    @Override
    public Tree read(JsonParser in) {
        Tree.Builder builder = Tree.builder();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Key" -> builder.key(JsonFields.readString(in));
                case "Color" -> builder.color(Color.read(in));
                case "Children" -> builder.children(JsonFields.readObjects(in, TreeParameterCodec.INSTANCE));
                case "Peer" -> builder.peer(JsonFields.readObject(in, TreeParameterCodec.INSTANCE));
                case "Size" -> builder.size(JsonFields.readUnsignedLong(in));
                default -> throw JsonFields.unknownParameter("Tree", field);
            }
        }
        return builder.build();
    }

    @Override
    public void write(Tree value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Key", value.key());
        JsonWriting.writeValue(out, "Color", value.color(), Color::write);
        JsonWriting.writeList(out, "Children", value.children(), TreeParameterCodec.INSTANCE::write);
        JsonWriting.writeObject(out, "Peer", value.peer(), TreeParameterCodec.INSTANCE);
        JsonWriting.writeUnsignedLong(out, "Size", value.size());
        out.writeEndObject();
    }
}
