package io.github.tctasks.client;

import feign.Client;
import feign.Request;
import feign.Response;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.error.TransportException;
import java.io.IOException;

/** Sends, and turns whatever a transport throws into the SDK's own exceptions. */
final class GuardedTransport implements Client {

    private final Client transport;
    private final String host;

    GuardedTransport(Client transport, String host) {
        this.transport = transport;
        this.host = host;
    }

    @Override
    public Response execute(Request request, Request.Options options) {
        try {
            Response response =
                    transport.execute(request, options instanceof CallTimeouts call ? call.forAttempt() : options);
            if (response == null) {
                throw new TransportException("The transport returned no response from " + host, null);
            }
            return response;
        } catch (SdkException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw failure(host, e);
        }
    }

    // Only the flag tells: transports use InterruptedIOException for time-outs too, and set the flag if it is none.
    static SdkException failure(String host, Exception cause) {
        if (Thread.currentThread().isInterrupted()) {
            return new CallInterruptedException("Interrupted while waiting for " + host + " to answer", cause);
        }
        String detail = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return new TransportException("No answer from " + host + ": " + detail, cause);
    }
}
