package io.github.tctasks.error;

import io.github.tctasks.task.TaskState;
import java.time.Duration;

/**
 * A task had not ended when the time to wait for it was over. The task itself goes on.
 */
public final class WaitTimeoutException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final TaskState lastState;
    private final int polls;
    private final Duration waited;

    /**
     * Creates the exception.
     *
     * @param service the service's short name
     * @param id the task's id as text
     * @param lastState the last state seen, {@link TaskState#UNKNOWN} if none was
     * @param polls how many polls were made, zero or more
     * @param waited the time from the wait's beginning to its end
     */
    public WaitTimeoutException(String service, String id, TaskState lastState, int polls, Duration waited) {
        super(
                "%s task %s had not ended after %d ms and %d polls; its last state was %s. The task goes on: wait longer."
                        .formatted(service, id, waited.toMillis(), polls, lastState),
                null);
        this.lastState = lastState;
        this.polls = polls;
        this.waited = waited;
    }

    /**
     * Returns the last state that was seen.
     *
     * @return the state, {@link TaskState#UNKNOWN} if none was seen
     */
    public TaskState lastState() {
        return lastState;
    }

    /**
     * Returns how many polls were made.
     *
     * @return the number of polls, those included that found the task not yet visible; zero if the rate limit let none
     *     through in time
     */
    public int polls() {
        return polls;
    }

    /**
     * Returns how long was waited.
     *
     * @return the time from the wait's beginning to its end
     */
    public Duration waited() {
        return waited;
    }
}
