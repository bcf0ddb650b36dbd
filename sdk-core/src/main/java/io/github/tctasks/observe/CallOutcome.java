package io.github.tctasks.observe;

import io.github.tctasks.error.ServiceException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * How a call ended, after all its attempts. Immutable.
 *
 * @param attempts how many attempts were made, 1 or more
 * @param duration how long the call took, with its attempts and the waits between them
 * @param failure what the caller is thrown: an {@link io.github.tctasks.error.SdkException} or an {@link Error} of the
 *     JVM; null if the call succeeded
 * @param requestId the id that the service gave the last request, or null if there is none
 */
public record CallOutcome(
        int attempts,
        Duration duration,
        @Nullable Throwable failure,
        @Nullable String requestId) {

    /**
     * Tells how the call ended in one word.
     *
     * @return {@code OK}, the service's error code, or for any other failure the simple name of its class, such as
     *     {@code TransportException}
     */
    public String code() {
        if (failure == null) {
            return "OK";
        }
        return failure instanceof ServiceException e
                ? e.code()
                : failure.getClass().getSimpleName();
    }
}
