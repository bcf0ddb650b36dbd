package io.github.tctasks.contracts.pact.provider;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.InstantSource;
import java.util.Map;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.io.entity.EntityUtils;

/**
 * Signs a pact's request anew: with real credentials, for the time and the host of the verification.
 *
 * @param counterpart whom the request is for
 * @param clock the time
 */
record Resigning(Counterpart counterpart, InstantSource clock) {

    private static final int HOUR = 3600;

    /**
     * Signs a request, or does so wrongly where the interaction is about that.
     *
     * @param request the request, as Pact has filled it in
     * @param service the service
     * @param refusal the code with which the signature is to be refused; empty for a right one
     */
    void apply(ClassicHttpRequest request, String service, String refusal) {
        if (request.containsHeader("X-TC-Region")) {
            request.setHeader(
                    "X-TC-Region",
                    counterpart.region(request.getFirstHeader("X-TC-Region").getValue()));
        }
        Credentials right = counterpart.credentials();
        Credentials used = refusal.isEmpty() ? right : wrong(right, refusal);
        long second = clock.instant().getEpochSecond() - (refusal.equals("AuthFailure.SignatureExpire") ? HOUR : 0);
        request.setHeader("X-TC-Timestamp", Long.toString(second));
        request.removeHeaders("X-TC-Token");
        String token = used.token();
        if (token != null) {
            request.setHeader("X-TC-Token", token);
        }
        String authorization = authorization(request, service, used, second);
        boolean formless = refusal.equals("AuthFailure.InvalidAuthorization");
        request.setHeader("Authorization", formless ? "TC3-HMAC-SHA256" : authorization);
    }

    /** The credentials of a caller who is refused with a code. */
    private static Credentials wrong(Credentials right, String refusal) {
        return switch (refusal) {
            case "AuthFailure.SecretIdNotFound" -> Credentials.of("AKIDofNobody", right.secretKey(), right.token());
            case "AuthFailure.SignatureFailure" -> Credentials.of(right.secretId(), "another-key", right.token());
            case "AuthFailure.TokenFailure" -> Credentials.of(right.secretId(), right.secretKey());
            default -> right;
        };
    }

    private String authorization(ClassicHttpRequest request, String service, Credentials used, long second) {
        CanonicalRequest canonical = CanonicalRequest.of(
                request.getMethod(),
                "",
                Map.of(
                        "content-type",
                        request.getFirstHeader("Content-Type").getValue(),
                        "host",
                        host(counterpart.endpoint(service))));
        return Tc3Signer.authorization(canonical, body(request), SigningKey.derive(used, service, second), second);
    }

    private static String host(URI endpoint) {
        return endpoint.getPort() < 0 ? endpoint.getHost() : endpoint.getHost() + ":" + endpoint.getPort();
    }

    private static byte[] body(ClassicHttpRequest request) {
        try {
            return EntityUtils.toByteArray(request.getEntity());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
