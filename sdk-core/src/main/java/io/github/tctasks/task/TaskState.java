package io.github.tctasks.task;

/**
 * State of a task, the same five for every service.
 *
 * <p>Each API document has its own words or numbers for it; the spec of the action maps them to these.
 */
public enum TaskState {
    /** The task is known and has not begun. */
    PENDING,
    /** The task is at work. */
    RUNNING,
    /** The task has done what it was asked to. It stays in this state. */
    SUCCEEDED,
    /** The task has ended without doing what it was asked to. It stays in this state. */
    FAILED,
    /** The service gave no status, or one that the spec does not know. The task may be in any state. */
    UNKNOWN;

    /**
     * Tells whether the task has ended.
     *
     * @return true for {@link #SUCCEEDED} and {@link #FAILED}
     */
    public boolean isFinal() {
        return this == SUCCEEDED || this == FAILED;
    }
}
