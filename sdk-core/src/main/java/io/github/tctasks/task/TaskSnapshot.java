package io.github.tctasks.task;

import org.jspecify.annotations.Nullable;

/**
 * What the service said of one task at one moment.
 *
 * <p>Immutable.
 *
 * @param <R> the typed response of the action that was asked
 * @param service the service's short name, such as {@code clb}
 * @param id the task's id as text
 * @param state what the raw status means
 * @param rawStatus the status as the service wrote it, or null if it gave none
 * @param reason what the service has to say about the result, in a failure its reason; null if it says nothing
 * @param requestId the id of the request that asked, or null if the answer had none
 * @param response the whole typed response
 */
public record TaskSnapshot<R>(
        String service,
        String id,
        TaskState state,
        @Nullable String rawStatus,
        @Nullable String reason,
        @Nullable String requestId,
        R response) {}
