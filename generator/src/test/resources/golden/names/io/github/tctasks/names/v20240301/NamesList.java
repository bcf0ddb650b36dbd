package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import java.util.List;

/**
 * Called as an interface.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class NamesList extends ReceivedObject {

    private final List<String> list;

    NamesList(List<String> list, UnknownFields unknownFields) {
        super(unknownFields);
        this.list = list;
    }

    /**
     * The List.
     *
     * @return the value of {@code List}; unmodifiable, empty if the service gave none or null
     */
    public List<String> list() {
        return list;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.texts("List", list);
    }
}
