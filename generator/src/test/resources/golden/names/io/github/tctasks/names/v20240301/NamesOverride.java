package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Called as an annotation.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class NamesOverride {

    private final @Nullable String yield_;
    private final Map<String, @Nullable Object> unknownFields;

    NamesOverride(@Nullable String yield_, Map<String, @Nullable Object> unknownFields) {
        this.yield_ = yield_;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The Yield.
     *
     * @return the value of {@code Yield}, or null if the service gave none
     */
    public @Nullable String yield_() {
        return yield_;
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
                || (other instanceof NamesOverride that
                        && Objects.equals(yield_, that.yield_)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(yield_, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "NamesOverride{", "}")
                .add("yield_=" + yield_)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
