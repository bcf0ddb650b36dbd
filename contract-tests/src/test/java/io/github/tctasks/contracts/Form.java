package io.github.tctasks.contracts;

import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.HttpMethod;
import io.github.tctasks.signing.SignatureMethod;

/** The forms of a request that the documents know. */
enum Form {
    POST_TC3(HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256, false),
    POST_TC3_UNSIGNED_PAYLOAD(HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256, true),
    GET_TC3(HttpMethod.GET, SignatureMethod.TC3_HMAC_SHA256, false),
    GET_HMAC_SHA1(HttpMethod.GET, SignatureMethod.HMAC_SHA1, false),
    GET_HMAC_SHA256(HttpMethod.GET, SignatureMethod.HMAC_SHA256, false),
    POST_HMAC_SHA1(HttpMethod.POST, SignatureMethod.HMAC_SHA1, false),
    POST_HMAC_SHA256(HttpMethod.POST, SignatureMethod.HMAC_SHA256, false);

    final HttpMethod method;
    final SignatureMethod signature;
    private final boolean unsignedPayload;

    Form(HttpMethod method, SignatureMethod signature, boolean unsignedPayload) {
        this.method = method;
        this.signature = signature;
        this.unsignedPayload = unsignedPayload;
    }

    boolean isVersion1() {
        return signature != SignatureMethod.TC3_HMAC_SHA256;
    }

    void applyTo(ClientBuilder<?> builder) {
        builder.httpMethod(method).signatureMethod(signature).unsignedPayload(unsignedPayload);
    }
}
