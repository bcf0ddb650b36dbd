package io.github.tctasks.client;

import io.github.tctasks.credentials.Credentials;
import java.util.function.Function;

/**
 * One of the documents' forms of a request: how parameters are laid out, and what of them is signed. Its methods are
 * pure.
 */
interface RequestForm {

    /** Returns the form that the settings ask for. */
    static RequestForm of(String service, String version, Signatory signatory, ClientSettings settings) {
        return switch (settings.form().signatureMethod()) {
            case TC3_HMAC_SHA256 -> new Tc3Form(service, version, signatory, settings);
            case HMAC_SHA256, HMAC_SHA1 -> new V1Form(version, settings);
        };
    }

    /** Lays a request out up to its signature. */
    Draft draft(Call call);

    /** Signs what a draft of the call says is to be signed. */
    String signature(String stringToSign, Call call);

    /** Returns the signed request. */
    default WireRequest signed(Call call) {
        Draft draft = draft(call);
        return draft.seal().apply(signature(draft.stringToSign(), call));
    }

    /**
     * What one request is made from.
     *
     * @param action the action
     * @param json the parameters as the action's codec writes them
     * @param credentials who signs
     * @param epochSecond the time stamp
     * @param nonce a positive number that no other request of that time has, for version 1
     */
    record Call(String action, String json, Credentials credentials, long epochSecond, long nonce) {}

    /**
     * A request up to its signature.
     *
     * @param signedText the canonical request of TC3, or the text of version 1
     * @param stringToSign the string that is signed
     * @param seal makes the request for a signature
     */
    record Draft(String signedText, String stringToSign, Function<String, WireRequest> seal) {

        /** Shows nothing: version 1 has the token in its text. */
        @Override
        public String toString() {
            return "Draft";
        }
    }
}
