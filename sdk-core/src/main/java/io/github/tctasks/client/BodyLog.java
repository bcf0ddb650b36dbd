package io.github.tctasks.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Logs the bodies that go through a transport, for a client that was asked to. Secrets in them are left out. */
final class BodyLog implements Client {

    private static final Logger LOG = LoggerFactory.getLogger(CallLog.NAME + ".body");

    private final Client transport;

    BodyLog(Client transport) {
        this.transport = transport;
    }

    @Override
    public @Nullable Response execute(Request request, Request.Options options) throws IOException {
        if (!LOG.isTraceEnabled()) {
            return transport.execute(request, options);
        }
        log("sends", request.body());
        Response response = transport.execute(request, options);
        if (response == null || response.body() == null) {
            return response;
        }
        try (InputStream inMemory = response.body().asInputStream()) {
            log("receives HTTP " + response.status(), inMemory.readAllBytes());
        }
        return response;
    }

    private static void log(String what, byte @Nullable [] body) {
        if (body != null) {
            Quietly.run(() -> LOG.trace("{}, {} bytes: {}", what, body.length, BodyText.of(body)));
        }
    }
}
