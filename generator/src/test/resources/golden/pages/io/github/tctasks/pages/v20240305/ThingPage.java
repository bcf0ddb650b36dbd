package io.github.tctasks.pages.v20240305;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A ThingPage.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null. A list is then empty.
 */
public final class ThingPage extends ReceivedObject {

    private final @Nullable Long totalCount;
    private final List<Thing> content;

    ThingPage(@Nullable Long totalCount, List<Thing> content, UnknownFields unknownFields) {
        super(unknownFields);
        this.totalCount = totalCount;
        this.content = content;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.integer("TotalCount", totalCount);
        to.objects("Content", content);
    }
}
