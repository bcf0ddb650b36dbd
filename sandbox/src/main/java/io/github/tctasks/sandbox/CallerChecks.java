package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.InstantSource;

/**
 * What all signatures have in common: who may call, and when. Thread-safe.
 *
 * @param credentials what callers must sign with
 * @param clock what timestamps are compared with
 */
record CallerChecks(Credentials credentials, InstantSource clock) {

    private static final long TOLERANCE_SECONDS = 300;

    /**
     * The time at which a request was signed.
     *
     * @param request the request
     * @return seconds since 1970
     * @throws ApiException if it is missing, or is no number of seconds
     */
    static long timestamp(WireRequest request) {
        String text = request.requiredCommon(WireRequest.TIMESTAMP);
        if (!text.matches("\\d{1,18}")) {
            throw ApiException.invalid(WireRequest.TIMESTAMP, "must be a number of seconds since 1970");
        }
        return Long.parseLong(text);
    }

    String secretKey() {
        return credentials.secretKey();
    }

    void checkSecretId(String secretId) {
        if (!same(credentials.secretId(), secretId)) {
            throw failure("SecretIdNotFound", "No key has this secret id. Use the secret id of this sandbox.");
        }
    }

    void checkTime(long timestamp) {
        long off = timestamp - clock.instant().getEpochSecond();
        if (Math.abs(off) > TOLERANCE_SECONDS) {
            throw failure(
                    "SignatureExpire",
                    "The timestamp is " + Math.abs(off) + " seconds " + (off < 0 ? "behind" : "ahead of")
                            + " the service's clock; at most " + TOLERANCE_SECONDS
                            + " are accepted. Set the caller's clock.");
        }
    }

    void checkToken(WireRequest request) {
        String expected = credentials.token();
        if (expected == null) {
            return;
        }
        String token = request.common(WireRequest.TOKEN);
        if (token == null || !same(expected, token)) {
            String place = request.v1() == null ? "header X-TC-Token" : "parameter Token";
            throw failure(
                    "TokenFailure",
                    (token == null ? "The " + place + " is missing" : "The value of the " + place + " is wrong")
                            + ". Send the token that belongs to the key.");
        }
    }

    static boolean same(String expected, String actual) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.UTF_8), actual.getBytes(StandardCharsets.UTF_8));
    }

    static ApiException failure(String detail, String message) {
        return new ApiException("AuthFailure." + detail, message);
    }

    @Override
    public String toString() {
        return "CallerChecks[" + credentials + "]";
    }
}
