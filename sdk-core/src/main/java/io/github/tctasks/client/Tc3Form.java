package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.signing.CanonicalRequest;
import io.github.tctasks.signing.SigningKey;
import io.github.tctasks.signing.Tc3Signer;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Signature version 3: the parameters are a JSON body or a query, everything else is a header. */
final class Tc3Form implements RequestForm {

    static final String JSON = "application/json; charset=utf-8";
    static final String URL_ENCODED = "application/x-www-form-urlencoded";

    private final String service;
    private final String version;
    private final Signatory signatory;
    private final String host;
    private final @Nullable String region;
    private final FormSettings form;

    Tc3Form(String service, String version, Signatory signatory, ClientSettings settings) {
        this.service = service;
        this.version = version;
        this.signatory = signatory;
        this.host = settings.endpoint().authority();
        this.region = settings.region();
        this.form = settings.form();
    }

    @Override
    public Draft draft(Call call) {
        return form.isTc3Post()
                ? draft(call, JSON, "", call.json())
                : draft(call, URL_ENCODED, Parameters.encode(Parameters.flatten(call.json())), "");
    }

    private Draft draft(Call call, String contentType, String query, String body) {
        SizeLimit.GET.check(query.length());
        CanonicalRequest canonical =
                CanonicalRequest.of(form.httpMethod().name(), query, Map.of("content-type", contentType, "host", host));
        byte[] payload = payload(body);
        String scope = SigningKey.scope(service, call.epochSecond());
        String secretId = call.credentials().secretId();
        return new Draft(
                Tc3Signer.canonicalRequest(canonical, payload),
                Tc3Signer.stringToSign(Tc3Signer.canonicalRequestHash(canonical, payload), scope, call.epochSecond()),
                signature -> new WireRequest(
                        form.httpMethod(),
                        query.isEmpty() ? "/" : "/?" + query,
                        headers(call, contentType, Tc3Signer.authorization(canonical, secretId, scope, signature)),
                        body));
    }

    private byte[] payload(String body) {
        byte[] payload = body.getBytes(UTF_8);
        SizeLimit.TC3_POST.check(payload.length);
        return form.unsignedPayload() ? Tc3Signer.UNSIGNED_PAYLOAD.getBytes(UTF_8) : payload;
    }

    private Map<String, String> headers(Call call, String contentType, String authorization) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", authorization);
        headers.put("Content-Type", contentType);
        headers.put("X-TC-Action", call.action());
        headers.put("X-TC-Version", version);
        headers.put("X-TC-Timestamp", Long.toString(call.epochSecond()));
        putIfSet(headers, "X-TC-Region", region);
        putIfSet(headers, "X-TC-Token", call.credentials().token());
        putIfSet(
                headers,
                "X-TC-Language",
                form.language() == null ? null : form.language().tag());
        putIfSet(headers, "X-TC-Content-SHA256", form.unsignedPayload() ? Tc3Signer.UNSIGNED_PAYLOAD : null);
        return headers;
    }

    static void putIfSet(Map<String, String> map, String name, @Nullable String value) {
        if (value != null) {
            map.put(name, value);
        }
    }

    @Override
    public String signature(String stringToSign, Call call) {
        return Tc3Signer.signature(stringToSign, signatory.keyFor(call.credentials(), call.epochSecond()));
    }
}
