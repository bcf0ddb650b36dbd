package io.github.tctasks.error;

import org.jspecify.annotations.Nullable;

/**
 * An answer came that is not what the API promises: cut short, not JSON, not the envelope, too large, or a field of a
 * wrong type.
 */
public final class MalformedResponseException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final boolean damaged;

    /**
     * Creates the exception for an answer that is whole, but not of the promised form.
     *
     * @param message what was expected and where
     * @param cause what the parser said, or null
     */
    public MalformedResponseException(String message, @Nullable Throwable cause) {
        this(message, false, cause);
    }

    /**
     * Creates the exception.
     *
     * @param message what was expected and where
     * @param damaged whether the answer was cut short or is not JSON at all
     * @param cause what the parser said, or null
     */
    public MalformedResponseException(String message, boolean damaged, @Nullable Throwable cause) {
        super(message, cause);
        this.damaged = damaged;
    }

    /**
     * Tells whether the answer was damaged on its way: cut short, or no JSON at all, such as a gateway's page.
     *
     * @return true if a repeat may help; false if the service itself answers in another form
     */
    public boolean damaged() {
        return damaged;
    }
}
