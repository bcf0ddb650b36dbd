package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.SortedMap;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes signature version 1 from parameters as they came. Pure functions. */
final class V1Signature {

    private V1Signature() {}

    /**
     * The text that is signed.
     *
     * @param method the HTTP method
     * @param host the value of the header {@code host}
     * @param parameters all parameters, decoded
     * @return the text
     */
    static String text(String method, String host, SortedMap<String, String> parameters) {
        StringBuilder text = new StringBuilder(256).append(method).append(host).append("/");
        char before = '?';
        for (String name : parameters.keySet()) {
            if (!name.equals(V1Parameters.SIGNATURE)) {
                text.append(before).append(name).append('=').append(parameters.get(name));
                before = '&';
            }
        }
        return text.toString();
    }

    /**
     * The signature of a text.
     *
     * @param text the text
     * @param algorithm {@code HmacSHA1} or {@code HmacSHA256}
     * @param secretKey the caller's secret key
     * @return the signature in Base64
     */
    static String of(String text, String algorithm, String secretKey) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secretKey.getBytes(StandardCharsets.UTF_8), algorithm));
            return Base64.getEncoder().encodeToString(mac.doFinal(text.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no " + algorithm, e);
        }
    }
}
