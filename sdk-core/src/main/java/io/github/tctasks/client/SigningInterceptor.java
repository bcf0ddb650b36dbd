package io.github.tctasks.client;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signs each attempt: reads credentials and clock once and sets the headers that depend on them. */
final class SigningInterceptor implements RequestInterceptor {

    static final String CONTENT_TYPE = "application/json; charset=utf-8";

    private static final byte[] NO_PAYLOAD = new byte[0];

    private final CredentialsProvider credentials;
    private final ClockOffset clock;
    private final String service;
    private final @Nullable String region;
    private final CanonicalRequest request;

    private volatile @Nullable SigningKey lastKey;

    SigningInterceptor(String service, ClientSettings settings, ClockOffset clock) {
        this.credentials = settings.credentials();
        this.clock = clock;
        this.service = service;
        this.region = settings.region();
        this.request = CanonicalRequest.of(
                "POST",
                "",
                Map.of("content-type", CONTENT_TYPE, "host", settings.endpoint().authority()));
    }

    @Override
    public void apply(RequestTemplate template) {
        Credentials signer = signer();
        long epochSecond = clock.now().getEpochSecond();
        byte[] body = template.body();
        String authorization = Tc3Signer.authorization(
                request, body == null ? NO_PAYLOAD : body, keyFor(signer, epochSecond), epochSecond);
        set(template, "X-TC-Timestamp", Long.toString(epochSecond));
        set(template, "X-TC-Region", region);
        set(template, "X-TC-Token", signer.token());
        set(template, "Authorization", authorization);
    }

    private Credentials signer() {
        Credentials found;
        try {
            found = credentials.credentials();
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new NoCredentialsException(
                    "The credentials provider failed: " + e.getClass().getName(), e);
        }
        if (found == null) {
            throw new NoCredentialsException("The credentials provider returned null.", null);
        }
        return found;
    }

    private SigningKey keyFor(Credentials signer, long epochSecond) {
        SigningKey key = lastKey;
        if (key == null || !key.isFor(signer, epochSecond)) {
            key = SigningKey.derive(signer, service, epochSecond);
            lastKey = key;
        }
        return key;
    }

    // Feign appends to a header that is already there, and parses a template in one that is not literal.
    private static void set(RequestTemplate template, String name, @Nullable String value) {
        template.removeHeader(name);
        if (value != null) {
            template.headerLiteral(name, value);
        }
    }
}
