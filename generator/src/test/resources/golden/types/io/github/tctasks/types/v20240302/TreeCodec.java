package io.github.tctasks.types.v20240302;

import io.github.tctasks.json.Codec;
import io.github.tctasks.json.FieldNames;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.JsonWriting;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** Reads and writes {@link Tree}. */
final class TreeCodec implements Codec<Tree> {

    static final TreeCodec INSTANCE = new TreeCodec();

    private static final FieldNames FIELDS = FieldNames.of("Name", "Left", "Branches", "AdminPassword");

    private TreeCodec() {}

    @Override
    public Tree read(JsonParser in) {
        String name = null;
        Tree left = null;
        List<Tree> branches = List.of();
        String adminPassword = null;
        Map<String, @Nullable Object> unknownFields = Map.of();
        for (int field = FIELDS.first(in); field != FieldNames.END; field = FIELDS.next(in, field)) {
            switch (field) {
                case 0 -> name = JsonFields.nextString(in);
                case 1 -> left = JsonFields.readObject(JsonFields.toValue(in), TreeCodec.INSTANCE);
                case 2 -> branches = JsonFields.readObjects(JsonFields.toValue(in), TreeCodec.INSTANCE);
                case 3 -> adminPassword = JsonFields.nextString(in);
                default -> unknownFields = JsonFields.nextUnknownField(in, unknownFields);
            }
        }
        return new Tree(name, left, branches, adminPassword, unknownFields);
    }

    @Override
    public void write(Tree value, JsonGenerator out) {
        out.writeStartObject();
        JsonWriting.writeString(out, "Name", value.name());
        JsonWriting.writeObject(out, "Left", value.left(), TreeCodec.INSTANCE);
        JsonWriting.writeList(out, "Branches", value.branches(), TreeCodec.INSTANCE::write);
        JsonWriting.writeString(out, "AdminPassword", value.adminPassword());
        JsonWriting.writeUnknownFields(out, value.unknownFields());
        out.writeEndObject();
    }
}
