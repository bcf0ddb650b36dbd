package io.github.tctasks.error;

/** The client was closed before or during the call. */
public final class ClientClosedException extends SdkException {

    private static final long serialVersionUID = 1L;

    /**
     * Creates the exception.
     *
     * @param message which client is closed
     */
    public ClientClosedException(String message) {
        super(message, null);
    }
}
