package io.github.tctasks.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/** One call with signature version 1; every parameter can be spoilt before it is signed, or after. */
final class V1Request {

    private final Sandbox sandbox;
    private final String method;
    private final Map<String, String> parameters = new TreeMap<>();
    private final Map<String, String> later = new TreeMap<>();
    private String secretKey;
    private String signedHost;
    private String contentType = "application/x-www-form-urlencoded";
    private String query = "";
    private String body = "";
    private @Nullable String authorization;

    private V1Request(Sandbox sandbox, String method) {
        this.sandbox = sandbox;
        this.method = method;
        this.secretKey = sandbox.secretKey();
        this.signedHost = sandbox.endpoint().getAuthority();
    }

    static V1Request of(Sandbox sandbox, String method, String action, String version) {
        return new V1Request(sandbox, method)
                .with("Action", action)
                .with("Version", version)
                .with("Timestamp", Long.toString(Instant.now().getEpochSecond()))
                .with("Nonce", "11886")
                .with("SecretId", sandbox.secretId());
    }

    /** A query of VPC, for tests that are not about an action. */
    static V1Request vpc(Sandbox sandbox, String method) {
        return of(sandbox, method, "DescribeVpcTaskResult", "2017-03-12").with("TaskId", "instant-1");
    }

    V1Request with(String name, String value) {
        parameters.put(name, value);
        return this;
    }

    V1Request without(String name) {
        parameters.remove(name);
        return this;
    }

    /** Sends another value than the one that is signed. */
    V1Request later(String name, String value) {
        later.put(name, value);
        return this;
    }

    V1Request key(String changed) {
        secretKey = changed;
        return this;
    }

    V1Request signedHost(String changed) {
        signedHost = changed;
        return this;
    }

    V1Request contentType(String changed) {
        contentType = changed;
        return this;
    }

    /** Adds what does not belong there: a query to a POST, a body to a GET. */
    V1Request misplaced(String text) {
        query = method.equals("GET") ? query : text;
        body = method.equals("GET") ? text : body;
        return this;
    }

    V1Request authorization(String header) {
        authorization = header;
        return this;
    }

    String signature() {
        String text = parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + parameter.getValue())
                .collect(Collectors.joining("&", method + signedHost + "/?", ""));
        boolean sha256 = "HmacSHA256".equals(parameters.get("SignatureMethod"));
        try {
            Mac mac = Mac.getInstance(sha256 ? "HmacSHA256" : "HmacSHA1");
            mac.init(new SecretKeySpec(secretKey.getBytes(UTF_8), "any"));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }

    private String encoded() {
        Map<String, String> sent = new TreeMap<>(parameters);
        sent.put("Signature", signature());
        sent.putAll(later);
        return sent.entrySet().stream()
                .filter(parameter -> !parameter.getValue().equals("LEFT-OUT"))
                .map(parameter -> parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    TestRequest.Answer send() {
        return send(encoded());
    }

    /** Sends parameters as they stand. */
    TestRequest.Answer send(String text) {
        boolean get = method.equals("GET");
        String target = sandbox.endpoint() + "/" + (get ? "?" + text : query.isEmpty() ? "" : "?" + query);
        String content = get ? body : text;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(target))
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", contentType)
                .method(method, content.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(content));
        if (authorization != null) {
            request.header("Authorization", authorization);
        }
        return TestRequest.send(request.build());
    }
}
