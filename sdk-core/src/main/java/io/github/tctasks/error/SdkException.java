package io.github.tctasks.error;

import org.jspecify.annotations.Nullable;

/**
 * The only exception that the SDK throws, in one subtype for each thing that can go wrong.
 *
 * <p>The family is sealed and complete: a {@code switch} over it needs no default. No message holds a secret key, a
 * token or a signature. Exceptions are immutable.
 */
public abstract sealed class SdkException extends RuntimeException
        permits InvalidRequestException,
                NoCredentialsException,
                ServiceException,
                TransportException,
                MalformedResponseException,
                TaskFailedException,
                WaitTimeoutException,
                CallInterruptedException,
                ClientClosedException {

    private static final long serialVersionUID = 1L;

    SdkException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
