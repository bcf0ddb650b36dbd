package io.github.tctasks.client;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.signing.V1Signer;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** Signature version 1: everything is a parameter of the query or of a form body, the signature too. */
final class V1Form implements RequestForm {

    private static final Set<String> COMMON = Set.of(
            "Action",
            "Version",
            "Region",
            "Timestamp",
            "Nonce",
            "SecretId",
            "Token",
            "SignatureMethod",
            "Signature",
            "Language",
            "RequestClient");

    private final String version;
    private final String host;
    private final @Nullable String region;
    private final FormSettings form;

    V1Form(String version, ClientSettings settings) {
        this.version = version;
        this.host = settings.endpoint().authority();
        this.region = settings.region();
        this.form = settings.form();
    }

    @Override
    public Draft draft(Call call) {
        SortedMap<String, String> parameters = Parameters.flatten(call.json());
        refuseCommonNames(parameters);
        addCommon(parameters, call);
        String text = V1Signer.text(form.httpMethod().name(), host, parameters);
        return new Draft(text, text, signature -> sealed(parameters, signature));
    }

    private static void refuseCommonNames(SortedMap<String, String> parameters) {
        for (String name : parameters.keySet()) {
            if (COMMON.contains(name)) {
                throw new InvalidRequestException(
                        name,
                        "The parameter " + name + " has the name of a common one, beside which version 1 cannot send"
                                + " it: use signatureMethod TC3_HMAC_SHA256.");
            }
        }
    }

    private void addCommon(SortedMap<String, String> parameters, Call call) {
        parameters.put("Action", call.action());
        parameters.put("Version", version);
        parameters.put("Timestamp", Long.toString(call.epochSecond()));
        parameters.put("Nonce", Long.toString(call.nonce()));
        parameters.put("SecretId", call.credentials().secretId());
        parameters.put("SignatureMethod", form.signatureMethod().wireName());
        Tc3Form.putIfSet(parameters, "Region", region);
        Tc3Form.putIfSet(parameters, "Token", call.credentials().token());
        Tc3Form.putIfSet(
                parameters,
                "Language",
                form.language() == null ? null : form.language().tag());
    }

    private WireRequest sealed(SortedMap<String, String> parameters, String signature) {
        String encoded = Parameters.encode(parameters) + "&Signature=" + Parameters.encode(signature);
        Map<String, String> headers = Map.of("Content-Type", Tc3Form.URL_ENCODED);
        if (form.httpMethod() == HttpMethod.GET) {
            SizeLimit.GET.check(encoded.length());
            return new WireRequest(HttpMethod.GET, "/?" + encoded, headers, "");
        }
        SizeLimit.V1_POST.check(encoded.length());
        return new WireRequest(HttpMethod.POST, "/", headers, encoded);
    }

    @Override
    public String signature(String stringToSign, Call call) {
        return V1Signer.signature(stringToSign, call.credentials(), form.signatureMethod());
    }
}
