package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.US_ASCII;

import feign.RequestInterceptor;
import feign.RequestTemplate;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.Tc3Signer;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Signs each attempt of a POST with TC3: reads credentials and clock once and sets the headers that depend on them.
 *
 * <p>This is the SDK's usual form and its hot path; {@link FormTarget} makes the requests of the others.
 */
final class SigningInterceptor implements RequestInterceptor {

    private static final String NOT_SIGNED = "SKIP";
    private static final byte[] NO_PAYLOAD = new byte[0];
    private static final byte[] UNSIGNED = Tc3Signer.UNSIGNED_PAYLOAD.getBytes(US_ASCII);

    private final Signatory signatory;
    private final @Nullable String region;
    private final @Nullable Language language;
    private final boolean unsignedPayload;
    private final CanonicalRequest request;

    SigningInterceptor(Signatory signatory, ClientSettings settings) {
        this.signatory = signatory;
        this.region = settings.region();
        this.language = settings.form().language();
        this.unsignedPayload = settings.form().unsignedPayload();
        this.request = CanonicalRequest.of(
                "POST",
                "",
                Map.of("content-type", Tc3Form.JSON, "host", settings.endpoint().authority()));
    }

    @Override
    public void apply(RequestTemplate template) {
        Credentials signer = signatory.credentials();
        long epochSecond = signatory.epochSecond();
        byte[] payload = payload(template.body());
        String authorization = signer.isAnonymous()
                ? NOT_SIGNED
                : Tc3Signer.authorization(request, payload, signatory.keyFor(signer, epochSecond), epochSecond);
        set(template, "X-TC-Timestamp", Long.toString(epochSecond));
        set(template, "X-TC-Region", region);
        set(template, "X-TC-Token", signer.token());
        set(template, "Authorization", authorization);
        if (language != null) {
            set(template, "X-TC-Language", language.tag());
        }
        if (unsignedPayload) {
            set(template, "X-TC-Content-SHA256", Tc3Signer.UNSIGNED_PAYLOAD);
        }
    }

    private byte[] payload(byte @Nullable [] body) {
        byte[] payload = body == null ? NO_PAYLOAD : body;
        SizeLimit.TC3_POST.check(payload.length);
        return unsignedPayload ? UNSIGNED : payload;
    }

    // Feign appends to a header that is already there, and parses a template in one that is not literal.
    private static void set(RequestTemplate template, String name, @Nullable String value) {
        template.removeHeader(name);
        if (value != null) {
            template.headerLiteral(name, value);
        }
    }
}
