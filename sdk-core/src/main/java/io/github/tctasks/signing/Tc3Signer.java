package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.HexFormat;

/**
 * Signature version 3, TC3-HMAC-SHA256, as a pure function: from bytes, a key and a time to the value of the
 * {@code Authorization} header.
 *
 * <p>Source: Tencent Cloud API 3.0, "Signature v3". Thread-safe, holds no state.
 */
public final class Tc3Signer {

    /** The payload hash that stands for a payload which is not signed. */
    public static final String UNSIGNED_PAYLOAD = "UNSIGNED-PAYLOAD";

    private static final String ALGORITHM = "TC3-HMAC-SHA256";
    private static final HexFormat HEX = HexFormat.of();

    private Tc3Signer() {}

    /**
     * Signs a request.
     *
     * @param request the request's canonical form
     * @param payload the bytes of the body as they go on the wire; for a payload that is not signed the bytes of
     *     {@link #UNSIGNED_PAYLOAD}; empty for GET
     * @param key the key for the time stamp's day
     * @param epochSecond the time stamp, in seconds since 1970-01-01 UTC
     * @return the value of the {@code Authorization} header
     */
    public static String authorization(CanonicalRequest request, byte[] payload, SigningKey key, long epochSecond) {
        String stringToSign = stringToSign(canonicalRequestHash(request, payload), key, epochSecond);
        String signature = HEX.formatHex(key.sign(stringToSign.getBytes(US_ASCII)));
        return ALGORITHM + " Credential=" + key.secretId() + "/" + key.credentialScope() + ", SignedHeaders="
                + request.signedHeaders() + ", Signature=" + signature;
    }

    /**
     * Returns the hash of a canonical request, for comparing with what a service expected.
     *
     * @param request the request's canonical form
     * @param payload as for {@link #authorization}
     * @return the SHA-256 in lower-case hexadecimal
     */
    public static String canonicalRequestHash(CanonicalRequest request, byte[] payload) {
        JvmSha256 sha256 = new JvmSha256();
        byte[] payloadHash = hash(sha256, payload);
        sha256.update(request.prefixBytes(), 0, request.prefixBytes().length);
        return HEX.formatHex(hash(sha256, HEX.formatHex(payloadHash).getBytes(ISO_8859_1)));
    }

    private static byte[] hash(JvmSha256 sha256, byte[] data) {
        byte[] result = new byte[sha256.getDigestSize()];
        sha256.update(data, 0, data.length);
        sha256.doFinal(result, 0);
        return result;
    }

    private static String stringToSign(String canonicalRequestHash, SigningKey key, long epochSecond) {
        return ALGORITHM + "\n" + epochSecond + "\n" + key.credentialScope() + "\n" + canonicalRequestHash;
    }
}
