package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Tree} as part of responses. */
final class TreeCodec implements Codec<Tree> {

    static final TreeCodec INSTANCE = new TreeCodec();

    private TreeCodec() {}

    @Override
    public Tree read(JsonParser in) {
        String key = null;
        Color color = null;
        List<Tree> children = List.of();
        Tree peer = null;
        Long size = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (String field = in.nextName(); field != null; field = in.nextName()) {
            in.nextToken();
            switch (field) {
                case "Key" -> key = JsonFields.readString(in);
                case "Color" -> color = Color.read(in);
                case "Children" -> children = JsonFields.readObjects(in, TreeCodec.INSTANCE);
                case "Peer" -> peer = JsonFields.readObject(in, TreeCodec.INSTANCE);
                case "Size" -> size = JsonFields.readUnsignedLong(in);
                default -> unknownFields = JsonFields.readUnknownField(in, field, unknownFields);
            }
        }
        return new Tree(key, color, children, peer, size, unknownFields);
    }

    @Override
    public void write(Tree value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Key", value.key());
        JsonWriting.writeValue(out, "Color", value.color(), Color::write);
        JsonWriting.writeList(out, "Children", value.children(), TreeCodec.INSTANCE::write);
        JsonWriting.writeObject(out, "Peer", value.peer(), TreeCodec.INSTANCE);
        JsonWriting.writeUnsignedLong(out, "Size", value.size());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
