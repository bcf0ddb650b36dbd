package io.github.tctasks.benchmarks.waiting;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicLong;

/** Counts what is sent. */
final class CountingTransport implements Client {

    private final Client transport;
    private final AtomicLong calls = new AtomicLong();

    CountingTransport(Client transport) {
        this.transport = transport;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        calls.incrementAndGet();
        return transport.execute(request, options);
    }

    long calls() {
        return calls.get();
    }
}
