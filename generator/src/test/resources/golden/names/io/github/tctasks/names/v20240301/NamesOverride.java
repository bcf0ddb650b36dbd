package io.github.tctasks.names.v20240301;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * Called as an annotation.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesOverride extends ReceivedObject {

    private final @Nullable String yield_;

    NamesOverride(@Nullable String yield_, UnknownFields unknownFields) {
        super(unknownFields);
        this.yield_ = yield_;
    }

    /**
     * The Yield.
     *
     * @return the value of {@code Yield}, or null if the service gave none
     */
    public @Nullable String yield_() {
        return yield_;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Yield", yield_);
    }
}
