package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * A Thing.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Thing extends ReceivedObject {

    private final @Nullable String name;

    Thing(@Nullable String name, UnknownFields unknownFields) {
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
