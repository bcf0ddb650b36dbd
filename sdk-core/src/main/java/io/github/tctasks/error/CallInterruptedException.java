package io.github.tctasks.error;

import org.jspecify.annotations.Nullable;

/**
 * The calling thread was interrupted while it waited for an answer or for the next attempt or poll.
 *
 * <p>The thread's interrupted status is set again when this is thrown.
 */
public final class CallInterruptedException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message what was interrupted
     * @param cause the interruption, or null
     */
    public CallInterruptedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
