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
public final class NamesRecord {

    private final @Nullable String hashCode_;
    private final Map<String, @Nullable Object> unknownFields;

    NamesRecord(@Nullable String hashCode_, Map<String, @Nullable Object> unknownFields) {
        this.hashCode_ = hashCode_;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The HashCode.
     *
     * @return the value of {@code HashCode}, or null if the service gave none
     */
    public @Nullable String hashCode_() {
        return hashCode_;
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
                || (other instanceof NamesRecord that
                        && Objects.equals(hashCode_, that.hashCode_)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(hashCode_, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "NamesRecord{", "}")
                .add("hashCode_=" + hashCode_)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
