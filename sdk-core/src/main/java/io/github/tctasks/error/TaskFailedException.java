package io.github.tctasks.error;

import io.github.tctasks.task.TaskSnapshot;
import org.jspecify.annotations.Nullable;

/** A task that was waited for has ended in failure. */
public final class TaskFailedException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final transient TaskSnapshot<?> task;

    /**
     * Creates the exception.
     *
     * @param task the final snapshot
     */
    public TaskFailedException(TaskSnapshot<?> task) {
        super(
                "%s task %s has failed with status %s: %s (request id %s)"
                        .formatted(
                                task.service(),
                                task.id(),
                                task.rawStatus(),
                                orElse(task.reason(), "the service gives no reason"),
                                orElse(task.requestId(), "not given")),
                null);
        this.task = task;
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null || text.isBlank() ? otherwise : text;
    }

    /**
     * Returns the final snapshot: raw status, reason and the whole typed response.
     *
     * <p>It is not carried along when the exception is serialised.
     *
     * @return the snapshot
     */
    public TaskSnapshot<?> task() {
        return task;
    }
}
