package io.github.tctasks.testapi;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.JsonFields;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** A part of a job. */
public final class JobItem extends ReceivedObject {

    private final @Nullable String name;

    public JobItem(@Nullable String name, UnknownFields unknownFields) {
        super(unknownFields);
        this.name = name;
    }

    static JobItem read(JsonParser in) {
        String itemName = null;
        UnknownFields unknownFields = UnknownFields.NONE;
        for (String name = in.nextName(); name != null; name = in.nextName()) {
            switch (name) {
                case "Name" -> itemName = JsonFields.nextString(in);
                default -> unknownFields = unknownFields.next(in);
            }
        }
        return new JobItem(itemName, unknownFields);
    }

    public @Nullable String name() {
        return name;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
    }
}
