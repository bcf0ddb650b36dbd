package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Called as the mother of all classes.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesObject extends ReceivedObject {

    private final @Nullable String wait_;

    NamesObject(@Nullable String wait_, UnknownFields unknownFields) {
        super(unknownFields);
        this.wait_ = wait_;
    }

    /**
     * The Wait.
     *
     * @return the value of {@code Wait}, or null if the service gave none
     */
    public @Nullable String wait_() {
        return wait_;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Wait", wait_);
    }
}
