package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.api.ApiResponse;
import io.github.tctasks.json.JsonFields;
import java.util.Map;
import java.util.Objects;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * What a task did to one resource.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class VpcTaskResultDetailInfo {

    private final @Nullable String resourceId;
    private final @Nullable String status;
    private final Map<String, @Nullable Object> unknownFields;

    VpcTaskResultDetailInfo(
            @Nullable String resourceId, @Nullable String status, Map<String, @Nullable Object> unknownFields) {
        this.resourceId = resourceId;
        this.status = status;
        this.unknownFields = JsonFields.unmodifiable(unknownFields);
    }

    /**
     * Id of the resource; {@code null} if there is none to tell.
     *
     * @return the value of {@code ResourceId}, or null if the service gave none
     */
    public @Nullable String resourceId() {
        return resourceId;
    }

    /**
     * What became of the resource, in the task's own words; {@code null} if there is nothing to tell.
     *
     * @return the value of {@code Status}, or null if the service gave none
     */
    public @Nullable String status() {
        return status;
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
                || (other instanceof VpcTaskResultDetailInfo that
                        && Objects.equals(resourceId, that.resourceId)
                        && Objects.equals(status, that.status)
                        && unknownFields.equals(that.unknownFields));
    }

    @Override
    public int hashCode() {
        return Objects.hash(resourceId, status, unknownFields);
    }

    @Override
    public String toString() {
        return new StringJoiner(", ", "VpcTaskResultDetailInfo{", "}")
                .add("resourceId=" + resourceId)
                .add("status=" + status)
                .add("unknownFields=" + unknownFields.keySet())
                .toString();
    }
}
