package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks signature version 3, TC3-HMAC-SHA256. Thread-safe. */
final class Tc3Authenticator implements Authenticator {

    private static final long TOLERANCE_SECONDS = 300;
    private static final int MAX_KEYS = 64;

    private final Credentials credentials;
    private final InstantSource clock;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    /**
     * Makes an authenticator.
     *
     * @param credentials what callers must sign with
     * @param clock what timestamps are compared with
     */
    Tc3Authenticator(Credentials credentials, InstantSource clock) {
        this.credentials = credentials;
        this.clock = clock;
    }

    @Override
    public Caller authenticate(WireRequest request) {
        Tc3Header header = Tc3Header.parse(request);
        long timestamp = timestamp(request);
        checkSecretId(header);
        checkTime(header, timestamp);
        checkSignature(request, header, timestamp);
        checkToken(request);
        return new Caller(header.secretId(), header.service());
    }

    private static long timestamp(WireRequest request) {
        String text = request.requiredCommon(WireRequest.TIMESTAMP);
        if (!text.matches("\\d{1,18}")) {
            throw ApiException.invalid(WireRequest.TIMESTAMP, "must be a number of seconds since 1970");
        }
        return Long.parseLong(text);
    }

    private void checkSecretId(Tc3Header header) {
        if (!same(credentials.secretId(), header.secretId())) {
            throw failure("SecretIdNotFound", "No key has this secret id. Use the secret id of this sandbox.");
        }
    }

    private void checkTime(Tc3Header header, long timestamp) {
        long off = timestamp - clock.instant().getEpochSecond();
        if (Math.abs(off) > TOLERANCE_SECONDS) {
            throw failure(
                    "SignatureExpire",
                    "The timestamp is " + Math.abs(off) + " seconds " + (off < 0 ? "behind" : "ahead of")
                            + " the service's clock; at most " + TOLERANCE_SECONDS
                            + " are accepted. Set the caller's clock.");
        }
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(timestamp), ZoneOffset.UTC);
        if (!date.toString().equals(header.date())) {
            throw Tc3Header.invalid("The date in Credential must be the timestamp's in UTC, " + date + ".");
        }
    }

    private void checkSignature(WireRequest request, Tc3Header header, long timestamp) {
        byte[] key = key(header);
        String host = request.headers().get("host");
        String hash = Tc3Signature.hash(Tc3Signature.canonicalRequest(request, header, host));
        if (!same(Tc3Signature.signature(key, timestamp, header, hash), header.signature())
                && !signedWithoutPort(request, header, timestamp, host)) {
            throw failure(
                    "SignatureFailure",
                    "The signature does not match. The canonical request that came has the SHA-256 " + hash
                            + "; if the caller's has the same, its secret key is wrong.");
        }
    }

    /** Some of the vendor's SDKs sign the host without the port that they send. */
    private boolean signedWithoutPort(WireRequest request, Tc3Header header, long timestamp, String host) {
        int colon = host.lastIndexOf(':');
        if (colon < 0) {
            return false;
        }
        String hash = Tc3Signature.hash(Tc3Signature.canonicalRequest(request, header, host.substring(0, colon)));
        return same(Tc3Signature.signature(key(header), timestamp, header, hash), header.signature());
    }

    private void checkToken(WireRequest request) {
        String expected = credentials.token();
        if (expected == null) {
            return;
        }
        String token = request.common(WireRequest.TOKEN);
        if (token == null || !same(expected, token)) {
            throw failure(
                    "TokenFailure",
                    (token == null ? "The header X-TC-Token is missing" : "The value of X-TC-Token is wrong")
                            + ". Send the token that belongs to the key.");
        }
    }

    private byte[] key(Tc3Header header) {
        // Only a caller who makes up services can get here; the keys of the true ones are soon made again.
        if (keys.size() >= MAX_KEYS) {
            keys.clear();
        }
        return keys.computeIfAbsent(
                header.scope(), scope -> Tc3Signature.key(credentials.secretKey(), header.date(), header.service()));
    }

    private static boolean same(String expected, String actual) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    private static ApiException failure(String detail, String message) {
        return new ApiException("AuthFailure." + detail, message);
    }
}
