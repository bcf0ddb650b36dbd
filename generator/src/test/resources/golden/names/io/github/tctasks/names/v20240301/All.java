package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Has the name of a method that finds readers.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class All extends ReceivedObject {

    private final @Nullable String names;
    private final @Nullable String field;

    All(@Nullable String names, @Nullable String field, UnknownFields unknownFields) {
        super(unknownFields);
        this.names = names;
        this.field = field;
    }

    /**
     * The Names.
     *
     * @return the value of {@code Names}, or null if the service gave none
     */
    public @Nullable String names() {
        return names;
    }

    /**
     * The Field.
     *
     * @return the value of {@code Field}, or null if the service gave none
     */
    public @Nullable String field() {
        return field;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Names", names);
        to.text("Field", field);
    }
}
