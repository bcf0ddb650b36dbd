package io.github.tctasks.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A transport that records requests and answers from a script, whose last step is repeated. Thread-safe. */
public final class FakeTransport implements Client {

    /** What happens to one request. */
    @FunctionalInterface
    public interface Step {
        /** Answers, or fails as a transport would. */
        Response answer(Request request) throws IOException;
    }

    /** A request as it would go on the wire, its header names without regard to case. */
    public static final class Sent {

        private final String method;
        private final String url;
        private final Map<String, List<String>> headers;
        private final byte[] body;

        Sent(String method, String url, Map<String, List<String>> headers, byte[] body) {
            this.method = method;
            this.url = url;
            this.headers = headers;
            this.body = body;
        }

        /** Returns the HTTP method. */
        public String method() {
            return method;
        }

        /** Returns the whole URL. */
        public String url() {
            return url;
        }

        /** Returns the headers; looked up without regard to case. */
        public Map<String, List<String>> headers() {
            return headers;
        }

        /** Returns the body as it was sent. */
        public byte[] body() {
            return body;
        }

        /** Returns the only value of a header, or null if it is absent; fails if there are two. */
        public @Nullable String header(String name) {
            List<String> values = headers.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw new AssertionError(name + " was sent " + values.size() + " times");
            }
            return values.isEmpty() ? null : values.get(0);
        }

        /** Returns the body as text. */
        public String text() {
            return new String(body, UTF_8);
        }
    }

    private final List<Step> script;
    private final List<Sent> sent = new ArrayList<>();

    private FakeTransport(List<Step> script) {
        this.script = script;
    }

    /** Returns a transport that takes these steps. */
    public static FakeTransport of(Step... script) {
        return new FakeTransport(List.of(script));
    }

    /** Answers HTTP 200 with a body. */
    public static Step body(String body) {
        return status(200, body);
    }

    /** Answers HTTP 200 with an envelope around these fields. */
    public static Step response(String fields) {
        return body("{\"Response\":{" + fields + "}}");
    }

    /** Answers the API's form of an error. */
    public static Step error(String code) {
        return response("\"Error\":{\"Code\":\"" + code + "\",\"Message\":\"because\"},\"RequestId\":\"req-1\"");
    }

    /** Answers any status with a body. */
    public static Step status(int status, String body) {
        return request -> Response.builder()
                .request(request)
                .status(status)
                .headers(Map.of())
                .body(body, UTF_8)
                .build();
    }

    /** Answers HTTP 200 with a body of one's own. */
    public static Step body(Response.Body body) {
        return request -> Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of())
                .body(body)
                .build();
    }

    /** Fails with a checked exception. */
    public static Step failing(IOException failure) {
        return request -> {
            throw failure;
        };
    }

    /** Fails with an unchecked exception. */
    public static Step failing(RuntimeException failure) {
        return request -> {
            throw failure;
        };
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        return record(request).answer(request);
    }

    private synchronized Step record(Request request) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        request.headers()
                .forEach((name, values) -> headers.computeIfAbsent(name, absent -> new ArrayList<>())
                        .addAll(values));
        byte[] body = request.body() == null ? new byte[0] : request.body().clone();
        sent.add(new Sent(request.httpMethod().name(), request.url(), headers, body));
        return script.get(Math.min(sent.size(), script.size()) - 1);
    }

    /** Returns every request so far, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** Returns the last request. */
    public synchronized Sent last() {
        return sent.get(sent.size() - 1);
    }

    /** Forgets the requests so far. */
    public synchronized void forget() {
        sent.clear();
    }
}
