package io.github.tctasks.benchmarks.signing;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A request that all signers sign. */
final class SampleRequest {

    static final String CONTENT_TYPE = "application/json; charset=utf-8";
    static final String SECRET_ID = "AKIDz8krbsJ5yKBZQpn74WFkmLPx3EXAMPLE";
    static final String SECRET_KEY = "Gu5t9xGARNpq86cd98joQYCN3EXAMPLE";
    static final long TIMESTAMP = 1_551_113_065L;

    private static final Map<String, String> BODIES = Map.of(
            "vpc", "{\"TaskId\":\"481e9b6e-81d1-4859-b8cf-a673e010b388\"}",
            "clb", "{\"TaskId\":\"4c2f6d8a-51f0-4b94-9b2e-0c2a7fbf3c55\"}",
            "dts", "{\"AsyncRequestId\":\"73b9f4f4-3b1a-11e9-9cd3-525400542aa6\"}",
            "redis", "{\"TaskId\":104910}",
            "ssm", "{\"FlowID\":123}");

    private final String service;
    private final byte[] body;
    private final CanonicalRequest canonical;
    private final byte[] canonicalBytes;
    private final byte[] stringToSign;

    private SampleRequest(String service, byte[] body) {
        this.service = service;
        this.body = body;
        this.canonical = CanonicalRequest.of("POST", "", Map.of("content-type", CONTENT_TYPE, "host", host()));
        this.canonicalBytes = Tc3Signer.canonicalRequest(canonical, body).getBytes(UTF_8);
        this.stringToSign = Tc3Signer.stringToSign(
                        Tc3Signer.canonicalRequestHash(canonical, body),
                        SigningKey.scope(service, TIMESTAMP),
                        TIMESTAMP)
                .getBytes(US_ASCII);
    }

    /** Returns the task query of a service, or for {@code 10KB} and {@code 1MB} a request to CLB with a body of that size. */
    static SampleRequest of(String name) {
        return switch (name) {
            case "10KB" -> new SampleRequest("clb", "a".repeat(10 * 1024).getBytes(UTF_8));
            case "1MB" -> new SampleRequest("clb", "a".repeat(1024 * 1024).getBytes(UTF_8));
            default -> new SampleRequest(name, requireNonNull(BODIES.get(name)).getBytes(UTF_8));
        };
    }

    String service() {
        return service;
    }

    String host() {
        return service + ".tencentcloudapi.com";
    }

    byte[] body() {
        return body;
    }

    CanonicalRequest canonical() {
        return canonical;
    }

    byte[] canonicalBytes() {
        return canonicalBytes;
    }

    byte[] stringToSign() {
        return stringToSign;
    }

    SigningKey newKey() {
        return SigningKey.derive(Credentials.of(SECRET_ID, SECRET_KEY), service, TIMESTAMP);
    }

    /** Returns the JVM's own SHA-256. */
    static MessageDigest newDigest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    /** Returns the JVM's own HMAC with some key of a derived key's length. */
    static Mac newMac() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(SECRET_KEY.getBytes(US_ASCII), "HmacSHA256"));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException("Every Java platform has HmacSHA256", e);
        }
    }
}
