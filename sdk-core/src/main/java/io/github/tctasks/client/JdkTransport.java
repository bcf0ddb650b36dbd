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
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Sends by the JDK's HTTP client: no redirects, and a bound on the whole exchange, body included, which the client's own
 * time-out leaves out.
 */
final class JdkTransport implements Client, AutoCloseable {

    // The JDK's client sets these itself and refuses them from others.
    private static final Set<String> SET_BY_CLIENT = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

    static {
        SET_BY_CLIENT.addAll(List.of("content-length", "host", "connection"));
    }

    private final OwnedHttpClient client;
    private final @Nullable ProxySettings proxy;
    private final int maxBytes;
    private volatile Address lastAddress = Address.of("http://localhost/");

    JdkTransport(TransportSettings settings, ResponseLimits limits) {
        this.maxBytes = limits.bytes();
        this.proxy = settings.proxy();
        this.client = OwnedHttpClient.start(builder(settings));
    }

    private static HttpClient.Builder builder(TransportSettings settings) {
        HttpClient.Builder builder = HttpClient.newBuilder()
                .version(
                        settings.httpVersion() == HttpVersion.HTTP_2
                                ? HttpClient.Version.HTTP_2
                                : HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                // What an answer needs is done by the thread that received it: nothing in it blocks, and handing it to
                // another
                // took a quarter of a call's time.
                .executor(Runnable::run)
                .connectTimeout(settings.connectTimeout());
        if (settings.proxy() != null) {
            builder.proxy(new OneProxy(settings.proxy()));
        }
        if (settings.tls() != null) {
            builder.sslContext(settings.tls());
        }
        return builder;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        Duration bound = Duration.ofMillis(options.connectTimeoutMillis() + (long) options.readTimeoutMillis());
        HttpClient open = client.begin();
        try {
            BoundedBody body = new BoundedBody(maxBytes + 1, System.nanoTime() + bound.toNanos());
            return feignResponse(request, send(open, jdkRequest(request, bound), body, bound));
        } finally {
            client.end();
        }
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

    private HttpRequest jdkRequest(Request request, Duration bound) {
        URI target = uri(request.url());
        HttpRequest.Builder builder = HttpRequest.newBuilder(target).timeout(bound);
        byte[] body = request.body();
        builder.method(
                request.httpMethod().name(), body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        request.headers().forEach((name, values) -> {
            if (!SET_BY_CLIENT.contains(name)) {
                values.forEach(value -> builder.header(name, value));
            }
        });
        if (proxy != null && proxy.authorization() != null && proxy.isFor(target.getHost())) {
            builder.header("Proxy-Authorization", proxy.authorization());
        }
        return builder.build();
    }

    // Nearly all requests of a client go to one address, and to parse it takes longer than to compare it.
    private URI uri(String url) {
        Address address = lastAddress;
        if (!address.url.equals(url)) {
            address = Address.of(url);
            lastAddress = address;
        }
        return address.uri;
    }

    private record Address(String url, URI uri) {

        static Address of(String url) {
            return new Address(url, URI.create(url));
        }
    }

    private static Response feignResponse(Request request, HttpResponse<byte[]> answer) {
        return Response.builder()
                .request(request)
                .status(answer.statusCode())
                .headers(Collections.unmodifiableMap(answer.headers().map()))
                .body(answer.body())
                .build();
    }

    /** Ends threads and sockets; see {@link OwnedHttpClient} for exchanges that are under way. */
    @Override
    public void close() {
        client.close();
    }
}
