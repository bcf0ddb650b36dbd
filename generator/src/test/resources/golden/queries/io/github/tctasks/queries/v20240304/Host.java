package io.github.tctasks.queries.v20240304;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * A host.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class Host extends ReceivedObject {

    private final @Nullable String name;
    private final @Nullable Double load;

    Host(@Nullable String name, @Nullable Double load, UnknownFields unknownFields) {
        super(unknownFields);
        this.name = name;
        this.load = load;
    }

    /**
     * The Name.
     *
     * @return the value of {@code Name}, or null if the service gave none
     */
    public @Nullable String name() {
        return name;
    }

    /**
     * The Load.
     *
     * @return the value of {@code Load}, or null if the service gave none
     */
    public @Nullable Double load() {
        return load;
    }

    @Override
    protected void fields(FieldVisitor to) {
        to.text("Name", name);
        to.number("Load", load);
    }
}
