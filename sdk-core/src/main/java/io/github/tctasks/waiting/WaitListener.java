package io.github.tctasks.waiting;

import io.github.tctasks.error.SdkException;
import io.github.tctasks.task.TaskSnapshot;
import java.time.Duration;

/**
 * Is told what happens while a task is waited for.
 *
 * <p>Calls for one wait come one after the other, on threads of the hub: be quick, and do not block. What a listener
 * throws ends its wait.
 */
@FunctionalInterface
public interface WaitListener {

    /**
     * Is told each answer, the final one included, and those of an unknown status.
     *
     * @param task what the service said
     */
    void onSnapshot(TaskSnapshot<?> task);

    /**
     * Is told each poll that had no answer to show and will be repeated: a passing failure, a refusal for too many
     * requests, or a task that the service does not know yet.
     *
     * @param taskId the task's id as text
     * @param failure what the poll met
     * @param delay the time until the next poll is due
     */
    default void onRetry(String taskId, SdkException failure, Duration delay) {}
}
