package io.github.tctasks.sandbox;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Checks signature version 3, TC3-HMAC-SHA256. Thread-safe. */
final class Tc3Authenticator implements Authenticator {

    private static final int MAX_KEYS = 64;

    private final CallerChecks checks;
    private final Map<String, byte[]> keys = new ConcurrentHashMap<>();

    /**
     * Makes an authenticator.
     *
     * @param checks what all signatures have in common
     */
    Tc3Authenticator(CallerChecks checks) {
        this.checks = checks;
    }

    @Override
    public Caller authenticate(WireRequest request) {
        Tc3Header header = Tc3Header.parse(request);
        long timestamp = CallerChecks.timestamp(request);
        checks.checkSecretId(header.secretId());
        checks.checkTime(timestamp);
        checkDate(header, timestamp);
        checkSignature(request, header, timestamp);
        checks.checkToken(request);
        return new Caller(header.secretId(), header.service());
    }

    private static void checkDate(Tc3Header header, long timestamp) {
        LocalDate date = LocalDate.ofInstant(Instant.ofEpochSecond(timestamp), ZoneOffset.UTC);
        if (!date.toString().equals(header.date())) {
            throw Tc3Header.invalid("The date in Credential must be the timestamp's in UTC, " + date + ".");
        }
    }

    private void checkSignature(WireRequest request, Tc3Header header, long timestamp) {
        byte[] key = key(header);
        String host = request.headers().get("host");
        String hash = Tc3Signature.hash(Tc3Signature.canonicalRequest(request, header, host));
        if (!CallerChecks.same(Tc3Signature.signature(key, timestamp, header, hash), header.signature())
                && !signedWithoutPort(request, header, timestamp, host)) {
            throw CallerChecks.failure(
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
        return CallerChecks.same(Tc3Signature.signature(key(header), timestamp, header, hash), header.signature());
    }

    private byte[] key(Tc3Header header) {
        // Only a caller who makes up services can get here; the keys of the true ones are soon made again.
        if (keys.size() >= MAX_KEYS) {
            keys.clear();
        }
        return keys.computeIfAbsent(
                header.scope(), scope -> Tc3Signature.key(checks.secretKey(), header.date(), header.service()));
    }
}
