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
public final class NamesRecord extends ReceivedObject {

    private final @Nullable String hashCode_;

    NamesRecord(@Nullable String hashCode_, UnknownFields unknownFields) {
        super(unknownFields);
        this.hashCode_ = hashCode_;
    }

    /**
     * The HashCode.
     *
     * @return the value of {@code HashCode}, or null if the service gave none
     */
    public @Nullable String hashCode_() {
        return hashCode_;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("HashCode", hashCode_);
    }
}
