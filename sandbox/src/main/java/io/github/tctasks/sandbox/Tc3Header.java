package io.github.tctasks.sandbox;

import java.util.HashSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The {@code Authorization} header of signature version 3, taken apart.
 *
 * @param secretId names the key
 * @param date the scope's date, {@code yyyy-mm-dd}
 * @param service the scope's service
 * @param signedHeaders names of the signed headers, in the order in which they were signed
 * @param signature hexadecimal digits
 */
record Tc3Header(String secretId, String date, String service, List<String> signedHeaders, String signature) {

    private static final Pattern FORM = Pattern.compile("TC3-HMAC-SHA256"
            + " Credential=([^/,\\s]+)/(\\d{4}-\\d{2}-\\d{2})/([^/,\\s]+)/tc3_request,"
            + " SignedHeaders=([a-z0-9-]+(?:;[a-z0-9-]+)*),"
            + " Signature=([0-9a-f]{64})");
    private static final List<String> ALWAYS_SIGNED = List.of("content-type", "host");

    /**
     * Takes the header apart.
     *
     * @param request the request
     * @return the parts
     * @throws ApiException if the header is not there exactly once, or is not of the right form
     */
    static Tc3Header parse(WireRequest request) {
        List<String> headers = request.headers().getAll(WireRequest.AUTHORIZATION);
        if (headers.size() != 1) {
            throw invalid("The request has " + headers.size() + " Authorization headers; it needs one.");
        }
        Matcher parts = FORM.matcher(headers.get(0));
        if (!parts.matches()) {
            throw invalid(
                    "The Authorization header is not of the form TC3-HMAC-SHA256 Credential=<secret id>/<yyyy-mm-dd>"
                            + "/<service>/tc3_request, SignedHeaders=<names in lower case>, Signature=<64 hexadecimal digits>.");
        }
        List<String> signed = List.of(parts.group(4).split(";"));
        checkSigned(signed, request);
        return new Tc3Header(parts.group(1), parts.group(2), parts.group(3), signed, parts.group(5));
    }

    static ApiException invalid(String message) {
        return new ApiException("AuthFailure.InvalidAuthorization", message);
    }

    private static void checkSigned(List<String> signed, WireRequest request) {
        if (!signed.containsAll(ALWAYS_SIGNED)) {
            throw invalid("SignedHeaders must hold content-type and host.");
        }
        if (new HashSet<>(signed).size() != signed.size()) {
            throw invalid("SignedHeaders names a header twice.");
        }
        for (String name : signed) {
            int count = request.headers().getAll(name).size();
            if (count != 1) {
                throw invalid(
                        "The signed header " + name + " is in the request " + count + " times; it must be there once.");
            }
        }
    }

    /** The scope of the key, as it stands in the string to sign. */
    String scope() {
        return date + '/' + service + "/tc3_request";
    }

    @Override
    public String toString() {
        return "Tc3Header[" + scope() + "]";
    }
}
