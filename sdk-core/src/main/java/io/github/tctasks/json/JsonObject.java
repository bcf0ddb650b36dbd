package io.github.tctasks.json;

import io.github.tctasks.error.InvalidRequestException;
import org.jspecify.annotations.Nullable;

/**
 * An object of an API. Its fields, told once, give its JSON, its text, and which objects are equal to it: those of the same
 * class with equal fields. Generated types are either {@link SentObject} or {@link ReceivedObject}. Immutable.
 */
public abstract class JsonObject {

    JsonObject() {}

    /**
     * Tells the fields that the spec knows, in their order. Without it there are none.
     *
     * @param to takes them
     */
    protected void fields(FieldVisitor to) {}

    /** Tells all fields. */
    abstract void visit(FieldVisitor to);

    /**
     * Returns the object as JSON with the API's own field names.
     *
     * @return compact JSON; nulls and empty lists are left out
     * @throws InvalidRequestException if it cannot be written, as half of a surrogate pair in the name of an unknown field
     */
    public abstract String toJson();

    @Override
    public final boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof JsonObject that
                        && getClass() == that.getClass()
                        && FieldValues.of(this).equals(FieldValues.of(that)));
    }

    @Override
    public final int hashCode() {
        return FieldValues.of(this).hashCode();
    }

    /** Returns the fields for people to read, without secrets. */
    @Override
    public final String toString() {
        return FieldText.of(this);
    }
}
