package io.github.tctasks.client;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sends by the JDK's HTTP client: HTTP/1.1, no redirects, and a bound on the whole exchange, body included, which the
 * client's own time-out leaves out.
 */
final class JdkTransport implements Client, AutoCloseable {

    // The JDK's client sets these itself and refuses them from others.
    private static final Set<String> SET_BY_CLIENT = Set.of("content-length", "host", "connection");

    private volatile @Nullable HttpClient client;

    JdkTransport(Duration connectTimeout) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connectTimeout)
                .build();
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        HttpClient open = client;
        if (open == null) {
            throw new IOException("the transport is closed");
        }
        Duration bound = Duration.ofMillis(options.connectTimeoutMillis() + (long) options.readTimeoutMillis());
        BoundedBody body = new BoundedBody(EnvelopeOpener.MAX_BYTES + 1, System.nanoTime() + bound.toNanos());
        return feignResponse(request, send(open, jdkRequest(request, bound), body, bound));
    }

    // Not sendAsync, which hands each exchange to another thread and costs more than twice the CPU time.
    private static HttpResponse<byte[]> send(HttpClient client, HttpRequest request, BoundedBody body, Duration bound)
            throws IOException {
        try {
            return client.send(request, body);
        } catch (HttpConnectTimeoutException e) {
            throw e;
        } catch (IOException e) {
            // A body that is given up on in the end is told as one that was cut short, or as late: whichever is first.
            if (e instanceof HttpTimeoutException || System.nanoTime() - body.deadline() >= 0) {
                throw (IOException)
                        new HttpTimeoutException("no whole answer within " + bound.toMillis() + " ms").initCause(e);
            }
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("interrupted").initCause(e);
        }
    }

    private static HttpRequest jdkRequest(Request request, Duration bound) {
        HttpRequest.Builder builder =
                HttpRequest.newBuilder(URI.create(request.url())).timeout(bound);
        byte[] body = request.body();
        builder.method(
                request.httpMethod().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        request.headers().forEach((name, values) -> {
            if (!SET_BY_CLIENT.contains(name.toLowerCase(Locale.ROOT))) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        return builder.build();
    }

    private static Response feignResponse(Request request, HttpResponse<byte[]> answer) {
        Map<String, Collection<String>> headers = new HashMap<>(answer.headers().map());
        return Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(headers)
                .body(answer.body())
                .build();
    }

    /**
     * Ends exchanges and threads at once where the JDK lets one (21 and later). Before, exchanges go on until their
     * time-out, and the threads end some seconds after the HTTP client is collected, for which this lets go of it.
     */
    @Override
    public void close() {
        HttpClient open = client;
        client = null;
        if (open != null) {
            JdkClientShutdown.shutDown(open);
        }
    }
}
