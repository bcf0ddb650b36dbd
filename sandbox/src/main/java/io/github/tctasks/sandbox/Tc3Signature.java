package io.github.tctasks.sandbox;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Computes signature version 3 from a request as it came. Pure functions, step by step as the API's documentation has them. */
final class Tc3Signature {

    private static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";
    private static final byte[] NO_BYTES = {};

    private Tc3Signature() {}

    /**
     * The canonical request.
     *
     * @param request the request
     * @param header tells which headers were signed
     * @param host the value to take for the header {@code host}
     * @return the canonical request
     */
    static String canonicalRequest(WireRequest request, Tc3Header header, String host) {
        StringBuilder text = new StringBuilder(256);
        text.append(request.method())
                .append("\n/\n")
                .append(text(request.query()))
                .append('\n');
        for (String name : header.signedHeaders()) {
            String value = name.equals("host") ? host : request.headers().get(name);
            text.append(name)
                    .append(':')
                    .append(text(value).trim().toLowerCase(Locale.ROOT))
                    .append('\n');
        }
        text.append('\n').append(String.join(";", header.signedHeaders())).append('\n');
        return text.append(hash(payload(request))).toString();
    }

    /**
     * The signature.
     *
     * @param key the key of the scope, see {@link #key}
     * @param timestamp the value of {@code X-TC-Timestamp}
     * @param header tells the scope
     * @param canonicalHash the hash of the canonical request
     * @return hexadecimal digits
     */
    static String signature(byte[] key, long timestamp, Tc3Header header, String canonicalHash) {
        String text = "TC3-HMAC-SHA256\n" + timestamp + '\n' + header.scope() + '\n' + canonicalHash;
        return HexFormat.of().formatHex(hmac(key, text));
    }

    /**
     * The key that signs in a scope.
     *
     * @param secretKey the caller's secret key
     * @param date the scope's date
     * @param service the scope's service
     * @return the key
     */
    static byte[] key(String secretKey, String date, String service) {
        byte[] ofDate = hmac(("TC3" + secretKey).getBytes(StandardCharsets.UTF_8), date);
        return hmac(hmac(ofDate, service), "tc3_request");
    }

    /** The hash of a canonical request. */
    static String hash(String canonicalRequest) {
        return hash(canonicalRequest.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] payload(WireRequest request) {
        if (UNSIGNED_PAYLOAD.equals(request.headers().get("X-TC-Content-SHA256"))) {
            return UNSIGNED_PAYLOAD.getBytes(StandardCharsets.US_ASCII);
        }
        return request.isGet() ? NO_BYTES : request.body();
    }

    /** Netty reads a character for each byte; the API takes the bytes for UTF-8. */
    private static String text(String wire) {
        return new String(wire.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no SHA-256", e);
        }
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }
}
