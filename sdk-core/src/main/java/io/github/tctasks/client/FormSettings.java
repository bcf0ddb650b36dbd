package io.github.tctasks.client;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.signing.SignatureMethod;
import org.jspecify.annotations.Nullable;

/** In which of the documents' forms a client sends its requests; only combinations that make sense. */
record FormSettings(
        HttpMethod httpMethod,
        SignatureMethod signatureMethod,
        @Nullable Language language,
        boolean unsignedPayload) {

    static final FormSettings STANDARD =
            new FormSettings(HttpMethod.POST, SignatureMethod.TC3_HMAC_SHA256, null, false);

    FormSettings {
        if (unsignedPayload && signatureMethod != SignatureMethod.TC3_HMAC_SHA256) {
            throw new InvalidRequestException(
                    "unsignedPayload",
                    "The setting unsignedPayload needs signatureMethod TC3_HMAC_SHA256: version 1 signs every parameter.");
        }
        if (unsignedPayload && httpMethod != HttpMethod.POST) {
            throw new InvalidRequestException(
                    "unsignedPayload", "The setting unsignedPayload needs httpMethod POST: a GET has no payload.");
        }
    }

    /** Tells whether the parameters are a JSON body under a signature in the headers: the SDK's usual form. */
    boolean isTc3Post() {
        return httpMethod == HttpMethod.POST && signatureMethod == SignatureMethod.TC3_HMAC_SHA256;
    }
}
