package io.github.tctasks.contracts.transport;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends by another transport and counts the bodies of answers that were opened and not closed. */
final class CountedBodies implements Client {

    private final Client transport;
    private final AtomicInteger open = new AtomicInteger();
    private final AtomicInteger opened = new AtomicInteger();

    CountedBodies(Client transport) {
        this.transport = transport;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Response response = transport.execute(request, options);
        if (response.body() == null) {
            return response;
        }
        open.incrementAndGet();
        opened.incrementAndGet();
        return response.toBuilder().body(new Counted(response.body())).build();
    }

    int open() {
        return open.get();
    }

    int opened() {
        return opened.get();
    }

    private final class Counted implements Response.Body {

        private final Response.Body body;
        private final AtomicBoolean closed = new AtomicBoolean();

        Counted(Response.Body body) {
            this.body = body;
        }

        @Override
        public @Nullable Integer length() {
            return body.length();
        }

        @Override
        public boolean isRepeatable() {
            return body.isRepeatable();
        }

        @Override
        public InputStream asInputStream() throws IOException {
            return body.asInputStream();
        }

        @Override
        public Reader asReader(Charset charset) throws IOException {
            return body.asReader(charset);
        }

        @Override
        public void close() throws IOException {
            if (closed.compareAndSet(false, true)) {
                open.decrementAndGet();
            }
            body.close();
        }
    }
}
