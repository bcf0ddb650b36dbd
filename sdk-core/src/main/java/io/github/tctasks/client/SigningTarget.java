package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import feign.Request;
import feign.RequestTemplate;
import feign.Target;
import io.github.tctasks.api.Operation;
import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.Tc3Signer;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes each attempt's request as a POST signed with TC3: reads credentials and clock once and sets all headers.
 *
 * <p>This is the SDK's usual form and its hot path; {@link FormTarget} makes the requests of the others. A target and no
 * interceptor: headers in a template are parsed, expanded and copied by Feign over and over, which took a third of a call's
 * time.
 *
 * @param <A> the Feign interface
 */
final class SigningTarget<A> extends Target.HardCodedTarget<A> {

    private static final String NOT_SIGNED = "SKIP";
    private static final byte[] NO_PAYLOAD = new byte[0];
    private static final byte[] UNSIGNED = Tc3Signer.UNSIGNED_PAYLOAD.getBytes(US_ASCII);

    private final String address;
    private final Operations operations;
    private final Signatory signatory;
    private final boolean unsignedPayload;
    private final CanonicalRequest canonical;
    private final Map<String, Collection<String>> sameForAll;

    SigningTarget(ServiceApi<A> service, Operations operations, Signatory signatory, ClientSettings settings) {
        super(service.type(), settings.endpoint().url());
        this.address = url() + "/";
        this.operations = operations;
        this.signatory = signatory;
        this.unsignedPayload = settings.form().unsignedPayload();
        this.canonical = CanonicalRequest.of(
                "POST",
                "",
                Map.of("content-type", Tc3Form.JSON, "host", settings.endpoint().authority()));
        this.sameForAll = sameForAll(service.version(), settings);
    }

    private static Map<String, Collection<String>> sameForAll(String version, ClientSettings settings) {
        Language language = settings.form().language();
        Map<String, Collection<String>> headers = new LinkedHashMap<>();
        put(headers, "Content-Type", Tc3Form.JSON);
        put(headers, "X-TC-Version", version);
        put(headers, "X-TC-Region", settings.region());
        put(headers, "X-TC-Language", language == null ? null : language.tag());
        put(headers, "X-TC-Content-SHA256", settings.form().unsignedPayload() ? Tc3Signer.UNSIGNED_PAYLOAD : null);
        return headers;
    }

    private static void put(Map<String, Collection<String>> headers, String name, @Nullable String value) {
        if (value != null) {
            headers.put(name, List.of(value));
        }
    }

    @Override
    public Request apply(RequestTemplate template) {
        Operation<?, ?> operation =
                operations.ofRequest(template.methodMetadata().bodyType());
        byte[] body = template.body() == null ? NO_PAYLOAD : template.body();
        SizeLimit.TC3_POST.check(body.length);
        Credentials signer = signatory.credentials();
        long epochSecond = signatory.epochSecond();
        Map<String, Collection<String>> headers = new LinkedHashMap<>(sameForAll);
        put(headers, "X-TC-Action", operation.action());
        put(headers, "X-TC-Timestamp", Long.toString(epochSecond));
        put(headers, "X-TC-Token", signer.token());
        put(headers, "Authorization", authorization(signer, body, epochSecond));
        put(headers, "Content-Length", Integer.toString(body.length));
        return Request.create(Request.HttpMethod.POST, address, headers, body, UTF_8, template);
    }

    private String authorization(Credentials signer, byte[] body, long epochSecond) {
        return signer.isAnonymous()
                ? NOT_SIGNED
                : Tc3Signer.authorization(
                        canonical,
                        unsignedPayload ? UNSIGNED : body,
                        signatory.keyFor(signer, epochSecond),
                        epochSecond);
    }
}
