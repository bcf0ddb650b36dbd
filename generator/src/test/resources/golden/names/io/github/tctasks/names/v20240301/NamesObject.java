package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Called as the mother of all classes.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesObject {

    private final @Nullable String wait_;
    private final Map<String, @Nullable Object> unknownFields;

    NamesObject(@Nullable String wait_, Map<String, @Nullable Object> unknownFields) {
        this.wait_ = wait_;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The Wait.
     *
     * @return the value of {@code Wait}, or null if the service gave none
     */
    public @Nullable String wait_() {
        return wait_;
    }

    /**
     * Returns the fields that the spec does not know, in their order.
     *
     * @return plain Java values by name, see {@link ApiResponse#unknownFields()}
     */
    public Map<String, @Nullable Object> unknownFields() {
        return unknownFields;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof NamesObject that
                        && Objects.equals(wait_, that.wait_)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(wait_, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "NamesObject{", "}")
                .add("wait_=" + wait_)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
