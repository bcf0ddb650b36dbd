package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Called as the client.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesClientObject extends ReceivedObject {

    private final @Nullable String name;

    NamesClientObject(@Nullable String name, UnknownFields unknownFields) {
        super(unknownFields);
        this.name = name;
    }

    /**
     * The Name.
     *
     * @return the value of {@code Name}, or null if the service gave none
     */
    public @Nullable String name() {
        return name;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
    }
}
