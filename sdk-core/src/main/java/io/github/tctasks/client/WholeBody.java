package io.github.tctasks.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads each body into memory, up to a size and within the time of its attempt: a transport that was handed in bounds each
 * silence at best, so that a body that trickles would never end.
 */
final class WholeBody implements Client {

    private static final Logger LOG = LoggerFactory.getLogger(CallLog.NAME);
    private static final int OK = 200;
    private static final int BUFFER = 8 * 1024;
    private static final Duration CLOSING = Duration.ofSeconds(1);

    private final Client transport;
    private final int maxBytes;

    WholeBody(Client transport, ResponseLimits limits) {
        this.transport = transport;
        this.maxBytes = limits.bytes();
    }

    @Override
    public @Nullable Response execute(Request request, Request.Options options) throws IOException {
        Duration silence = Duration.ofMillis(options.readTimeoutMillis());
        Duration bound = silence.plusMillis(options.connectTimeoutMillis());
        long begin = System.nanoTime();
        Response response = transport.execute(request, options);
        if (response == null || response.body() == null) {
            return response;
        }
        byte[] body;
        try {
            body = readAndClose(response.body(), new Bound(begin, bound), silence);
        } catch (IOException | RuntimeException e) {
            if (response.status() == OK) {
                throw e;
            }
            // The status says enough.
            body = new byte[0];
        }
        return response.toBuilder().body(body).build();
    }

    private byte[] readAndClose(Response.Body body, Bound bound, Duration silence) throws IOException {
        // Transports that bound a silence must not be disturbed in one, and need no help to end it.
        Duration patience = bound.left().plus(silence).plus(CLOSING);
        CompletableFuture<Void> reading = new CompletableFuture<>();
        reading.orTimeout(patience.toNanos(), TimeUnit.NANOSECONDS).exceptionally(stuck -> {
            closeAside(body);
            return null;
        });
        boolean whole = false;
        try {
            byte[] bytes = read(body, bound);
            whole = bytes.length <= maxBytes;
            return bytes;
        } finally {
            if (reading.complete(null)) {
                close(body, whole);
            }
        }
    }

    /** Reads to the end, or one byte more than is allowed. What comes late counts as a failure, even the end. */
    private byte[] read(Response.Body body, Bound bound) throws IOException {
        try {
            InputStream in = body.asInputStream();
            Integer length = body.length();
            byte[] bytes = new byte[length != null && length >= 0 && length < BUFFER ? length + 1 : BUFFER];
            int size = 0;
            for (int n = 0; n >= 0 && size <= maxBytes; n = in.read(bytes, size, bytes.length - size)) {
                bound.check(null);
                size += n;
                if (size == bytes.length) {
                    bytes = Arrays.copyOf(bytes, 2 * size);
                }
            }
            bound.check(null);
            return Arrays.copyOf(bytes, Math.min(size, maxBytes + 1));
        } catch (IOException | RuntimeException e) {
            bound.check(e);
            throw e;
        }
    }

    private static void close(Response.Body body, boolean whole) throws IOException {
        if (whole) {
            body.close();
            return;
        }
        try {
            closeAside(body).join(CLOSING.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Some transports read what is left of a body in order to close it, which may take for ever. */
    private static Thread closeAside(Response.Body body) {
        Thread closer = new Thread(
                () -> {
                    try {
                        body.close();
                    } catch (IOException | RuntimeException e) {
                        // The call has a failure of its own, which is told.
                        LOG.debug("The body of an answer could not be closed: {}", e.toString());
                    }
                },
                "tctasks-body-closer");
        closer.setDaemon(true);
        closer.start();
        return closer;
    }

    /** The time that an attempt has. */
    private record Bound(long begin, Duration time) {

        Duration left() {
            return time.minusNanos(System.nanoTime() - begin);
        }

        void check(@Nullable Exception failure) throws IOException {
            if (failure instanceof HttpTimeoutException || !left().isNegative()) {
                return;
            }
            IOException late = new HttpTimeoutException("no whole answer within " + time.toMillis() + " ms");
            throw (IOException) late.initCause(failure);
        }
    }
}
