package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
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

    private static final FieldNames FIELDS = FieldNames.of("Key", "Color", "Children", "Peer", "Size");

    private TreeCodec() {}

    @Override
    public Tree read(JsonParser in) {
        String key = null;
        Color color = null;
        List<Tree> children = List.of();
        Tree peer = null;
        Long size = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> key = JsonFields.nextString(in);
                case 1 -> color = Color.read(JsonFields.toValue(in));
                case 2 -> children = JsonFields.readObjects(JsonFields.toValue(in), TreeCodec.INSTANCE);
                case 3 -> peer = JsonFields.readObject(JsonFields.toValue(in), TreeCodec.INSTANCE);
                case 4 -> size = JsonFields.readUnsignedLong(JsonFields.toValue(in));
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
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
