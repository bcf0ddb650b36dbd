package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Called as a class of the language.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesError extends ReceivedObject {

    private final @Nullable String in;
    private final @Nullable String out;

    NamesError(@Nullable String in, @Nullable String out, UnknownFields unknownFields) {
        super(unknownFields);
        this.in = in;
        this.out = out;
    }

    /**
     * The In.
     *
     * @return the value of {@code In}, or null if the service gave none
     */
    public @Nullable String in() {
        return in;
    }

    /**
     * The Out.
     *
     * @return the value of {@code Out}, or null if the service gave none
     */
    public @Nullable String out() {
        return out;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("In", in);
        to.text("Out", out);
    }
}
