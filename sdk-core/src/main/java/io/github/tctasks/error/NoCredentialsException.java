package io.github.tctasks.error;

import org.jspecify.annotations.Nullable;

/**
 * No credentials could be had, so nothing was sent.
 *
 * <p>The message says which sources were asked and what each lacks.
 */
public final class NoCredentialsException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which sources were asked and what each lacks; never a part of a secret
     * @param cause what a source ran into, or null
     */
    public NoCredentialsException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
