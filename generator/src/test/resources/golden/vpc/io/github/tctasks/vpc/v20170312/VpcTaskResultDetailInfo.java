package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.json.FieldVisitor;
import io.github.tctasks.json.ReceivedObject;
import io.github.tctasks.json.UnknownFields;
import org.jspecify.annotations.Nullable;

/**
 * What a task did to one resource.
 *
 * <p>Immutable. Any value may be null: the service leaves fields out or sets them to null.
 */
public final class VpcTaskResultDetailInfo extends ReceivedObject {

    private final @Nullable String resourceId;
    private final @Nullable String status;

    VpcTaskResultDetailInfo(@Nullable String resourceId, @Nullable String status, UnknownFields unknownFields) {
        super(unknownFields);
        this.resourceId = resourceId;
        this.status = status;
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

    @Override
    protected void fields(FieldVisitor to) {
        to.text("ResourceId", resourceId);
        to.text("Status", status);
    }
}
