package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Called as a class of the language.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesError {

    private final @Nullable String in;
    private final @Nullable String out;
    private final Map<String, @Nullable Object> unknownFields;

    NamesError(@Nullable String in, @Nullable String out, Map<String, @Nullable Object> unknownFields) {
        this.in = in;
        this.out = out;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
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
                || (other instanceof NamesError that
                        && Objects.equals(in, that.in)
                        && Objects.equals(out, that.out)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(in, out, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "NamesError{", "}")
                .add("in=" + in)
                .add("out=" + out)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
