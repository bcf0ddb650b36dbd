package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Called as an interface.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class NamesList {

    private final List<String> list;
    private final Map<String, @Nullable Object> unknownFields;

    NamesList(List<String> list, Map<String, @Nullable Object> unknownFields) {
        this.list = list;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The List.
     *
     * @return the value of {@code List}; unmodifiable, empty if the service gave none or null
     */
    public List<String> list() {
        return list;
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
                || (other instanceof NamesList that
                        && list.equals(that.list)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(list, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "NamesList{", "}")
                .add("list=" + list)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
