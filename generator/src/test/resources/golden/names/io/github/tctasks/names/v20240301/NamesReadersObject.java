package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Has the name of a generated class.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesReadersObject extends ReceivedObject {

    private final @Nullable String in;

    NamesReadersObject(@Nullable String in, UnknownFields unknownFields) {
        super(unknownFields);
        this.in = in;
    }

    /**
     * The In.
     *
     * @return the value of {@code In}, or null if the service gave none
     */
    public @Nullable String in() {
        return in;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("In", in);
    }
}
