package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One call of an action over HTTP; every part can be spoilt before it is sent. */
final class TestRequest {

    /** The document of a sixth service, made up for tests. */
    static final Path SIXTH = Path.of("src/test/resources/specs/cbs-2017-03-12.yaml");

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private final Sandbox sandbox;
    private final Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private String service;
    private String method = "POST";
    private String query = "";
    private byte[] body = {};
    private byte @Nullable [] payload;
    private String secretId;
    private String secretKey;
    private Instant time = Instant.now();
    private @Nullable String date;
    private String signedHost;
    private @Nullable String authorization;

    private TestRequest(Sandbox sandbox, String service) {
        this.sandbox = sandbox;
        this.service = service;
        this.secretId = sandbox.secretId();
        this.secretKey = sandbox.secretKey();
        this.signedHost = sandbox.endpoint().getAuthority();
    }

    /** An answer: the status, the headers, and what stands under Response. */
    record Answer(HttpResponse<String> http, JsonNode response) {

        int status() {
            return http.statusCode();
        }

        String code() {
            return response.path("Error").path("Code").asString("");
        }

        String message() {
            return response.path("Error").path("Message").asString("");
        }
    }

    static TestRequest post(Sandbox sandbox, String service, String version, String action, String body) {
        TestRequest request = new TestRequest(sandbox, service);
        request.body = body.getBytes(UTF_8);
        return request.header("Content-Type", "application/json; charset=utf-8")
                .header("X-TC-Action", action)
                .header("X-TC-Version", version);
    }

    static TestRequest get(Sandbox sandbox, String service, String version, String action, String query) {
        TestRequest request = new TestRequest(sandbox, service);
        request.method = "GET";
        request.query = query;
        return request.header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-TC-Action", action)
                .header("X-TC-Version", version);
    }

    /** A query of VPC, for tests that are not about an action. */
    static TestRequest vpc(Sandbox sandbox, String taskId) {
        return post(sandbox, "vpc", "2017-03-12", "DescribeVpcTaskResult", "{\"TaskId\":\"" + taskId + "\"}");
    }

    /** A query of the sixth service that may be called three times in two seconds. */
    static TestRequest disks(Sandbox sandbox) {
        return post(sandbox, "cbs", "2017-03-12", "DescribeDisks", "{}");
    }

    /** A query of many CLB tasks. */
    static TestRequest jobs(Sandbox sandbox, String body) {
        return post(sandbox, "clb", "2018-03-17", "DescribeAsyncJobs", body).header("X-TC-Region", "ap-guangzhou");
    }

    TestRequest header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    TestRequest without(String name) {
        headers.remove(name);
        return this;
    }

    TestRequest method(String changed) {
        method = changed;
        return this;
    }

    TestRequest query(String changed) {
        query = changed;
        return this;
    }

    TestRequest scope(String changedService) {
        service = changedService;
        return this;
    }

    TestRequest scopeDate(String changed) {
        date = changed;
        return this;
    }

    TestRequest body(byte[] changed) {
        body = changed;
        return this;
    }

    TestRequest body(String changed) {
        return body(changed.getBytes(UTF_8));
    }

    /** Signs other bytes than the body's. */
    TestRequest payload(String signed) {
        payload = signed.getBytes(UTF_8);
        return this;
    }

    TestRequest key(String id, String key) {
        secretId = id;
        secretKey = key;
        return this;
    }

    TestRequest time(Instant changed) {
        time = changed;
        return this;
    }

    TestRequest signedHost(String changed) {
        signedHost = changed;
        return this;
    }

    /** Sends a header Authorization as it stands, instead of signing. */
    TestRequest authorization(String verbatim) {
        authorization = verbatim;
        return this;
    }

    /** The header Authorization that a client would send. */
    String sign() {
        String day = date == null ? time.atZone(ZoneOffset.UTC).toLocalDate().toString() : date;
        Map<String, String> signed = new LinkedHashMap<>();
        signed.put("content-type", headers.getOrDefault("Content-Type", ""));
        signed.put("host", signedHost);
        byte[] ofMethod = method.equals("GET") ? new byte[0] : body;
        return new TestSigner(secretId, secretKey, service, day)
                .authorization(method, query, signed, payload == null ? ofMethod : payload, time.getEpochSecond());
    }

    /** The request byte by byte, for a raw socket; one character for each byte. */
    String text(String connection) {
        StringBuilder text = new StringBuilder(method + " /" + (query.isEmpty() ? "" : "?" + query) + " HTTP/1.1\r\n");
        text.append("Host: ").append(signedHost).append("\r\nConnection: ").append(connection);
        text.append("\r\nX-TC-Timestamp: ").append(time.getEpochSecond());
        text.append("\r\nAuthorization: ").append(authorization == null ? sign() : authorization);
        headers.forEach(
                (name, value) -> text.append("\r\n").append(name).append(": ").append(value));
        text.append("\r\nContent-Length: ").append(body.length).append("\r\n\r\n");
        return text + new String(body, ISO_8859_1);
    }

    /** The request for the JDK's client. */
    HttpRequest http() {
        String target = sandbox.endpoint() + "/" + (query.isEmpty() ? "" : "?" + query);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
                .timeout(Duration.ofSeconds(20))
                .method(method, body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body))
                .header("X-TC-Timestamp", Long.toString(time.getEpochSecond()))
                .header("Authorization", authorization == null ? sign() : authorization);
        headers.forEach(request::setHeader);
        return request.build();
    }

    Answer send() {
        return send(http());
    }

    /** Sends a request as it stands. */
    static Answer send(HttpRequest request) {
        try {
            HttpResponse<String> answer = CLIENT.send(request, BodyHandlers.ofString());
            boolean json =
                    answer.headers().firstValue("content-type").orElse("").equals("application/json");
            return new Answer(answer, Json.parse(json ? answer.body() : "{}").path("Response"));
        } catch (IOException e) {
            throw new AssertionError("The sandbox did not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
