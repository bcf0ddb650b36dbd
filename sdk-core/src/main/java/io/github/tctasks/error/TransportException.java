package io.github.tctasks.error;

import org.jspecify.annotations.Nullable;

/**
 * The request did not get through, or no answer came back in time: a failure of the network, a proxy or the gateway.
 *
 * <p>Whether the service saw the request is not known. The queries of this SDK only read, so a repeat is safe.
 */
public final class TransportException extends SdkException {

    private static final long serialVersionUID = 1L;

    private final int httpStatus;

    /**
     * Creates the exception for a request that got no answer.
     *
     * @param message what failed, with the host
     * @param cause the failure underneath, or null
     */
    public TransportException(String message, @Nullable Throwable cause) {
        super(message, cause);
        this.httpStatus = 0;
    }

    /**
     * Creates the exception for an answer with an HTTP status other than 200; such an answer is the gateway's.
     *
     * @param message what failed, with the host
     * @param httpStatus the HTTP status, 100 to 599
     */
    public TransportException(String message, int httpStatus) {
        super(message, null);
        this.httpStatus = httpStatus;
    }

    /**
     * Returns the HTTP status of the gateway's answer.
     *
     * @return the status, or 0 if there was no answer
     */
    public int httpStatus() {
        return httpStatus;
    }
}
