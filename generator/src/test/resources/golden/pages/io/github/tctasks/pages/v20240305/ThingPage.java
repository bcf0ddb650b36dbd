package io.github.tctasks.pages.v20240305;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A ThingPage.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ThingPage {

    private final @Nullable Long totalCount;
    private final List<Thing> content;
    private final Map<String, @Nullable Object> unknownFields;

    ThingPage(@Nullable Long totalCount, List<Thing> content, Map<String, @Nullable Object> unknownFields) {
        this.totalCount = totalCount;
        this.content = content;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * The TotalCount.
     *
     * @return the value of {@code TotalCount}, or null if the service gave none
     */
    public @Nullable Long totalCount() {
        return totalCount;
    }

    /**
     * The Content.
     *
     * @return the value of {@code Content}; unmodifiable, empty if the service gave none or null
     */
    public List<Thing> content() {
        return content;
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
                || (other instanceof ThingPage that
                        && Objects.equals(totalCount, that.totalCount)
                        && content.equals(that.content)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(totalCount, content, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "ThingPage{", "}")
                .add("totalCount=" + totalCount)
                .add("content=" + content)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
