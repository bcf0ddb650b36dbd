package io.github.tctasks.sandbox;

import java.util.Objects;
import java.util.SortedMap;

/** Checks signature version 1, HmacSHA1 and HmacSHA256. Thread-safe. */
final class V1Authenticator implements Authenticator {

    private final CallerChecks checks;

    /**
     * Makes an authenticator.
     *
     * @param checks what all signatures have in common
     */
    V1Authenticator(CallerChecks checks) {
        this.checks = checks;
    }

    @Override
    public Caller authenticate(WireRequest request) {
        SortedMap<String, String> parameters =
                Objects.requireNonNull(request.v1(), "a request of version 1").all();
        String secretId = request.requiredCommon(V1Parameters.SECRET_ID);
        String signature = request.requiredCommon(V1Parameters.SIGNATURE);
        checkNonce(request.requiredCommon(V1Parameters.NONCE));
        String algorithm = algorithm(request);
        long timestamp = CallerChecks.timestamp(request);
        checks.checkSecretId(secretId);
        checks.checkTime(timestamp);
        checkSignature(request, parameters, algorithm, signature);
        checks.checkToken(request);
        return new Caller(secretId, null);
    }

    private static void checkNonce(String nonce) {
        if (!nonce.matches("\\d{1,20}")) {
            throw ApiException.invalid(V1Parameters.NONCE, "must be a positive integer");
        }
    }

    /** The algorithm, which Java knows by the name that the API has for it. */
    private static String algorithm(WireRequest request) {
        String method = request.common(V1Parameters.SIGNATURE_METHOD);
        if (method == null || method.equals("HmacSHA1")) {
            return "HmacSHA1";
        }
        if (!method.equals("HmacSHA256")) {
            throw ApiException.invalidValue(V1Parameters.SIGNATURE_METHOD, "must be HmacSHA1 or HmacSHA256");
        }
        return method;
    }

    private void checkSignature(
            WireRequest request, SortedMap<String, String> parameters, String algorithm, String signature) {
        String host = Objects.requireNonNullElse(request.headers().get("host"), "");
        String text = V1Signature.text(request.method(), host, parameters);
        if (!matches(text, algorithm, signature) && !signedWithoutPort(request, parameters, algorithm, signature)) {
            throw CallerChecks.failure(
                    "SignatureFailure",
                    "The signature does not match. The text to sign that came has " + text.length()
                            + " characters and the SHA-256 " + Tc3Signature.hash(text)
                            + "; if the caller's has the same, its secret key or its SignatureMethod is wrong.");
        }
    }

    private boolean signedWithoutPort(
            WireRequest request, SortedMap<String, String> parameters, String algorithm, String signature) {
        String host = Objects.requireNonNullElse(request.headers().get("host"), "");
        int colon = host.lastIndexOf(':');
        return colon >= 0
                && matches(
                        V1Signature.text(request.method(), host.substring(0, colon), parameters), algorithm, signature);
    }

    private boolean matches(String text, String algorithm, String signature) {
        return CallerChecks.same(V1Signature.of(text, algorithm, checks.secretKey()), signature);
    }
}
