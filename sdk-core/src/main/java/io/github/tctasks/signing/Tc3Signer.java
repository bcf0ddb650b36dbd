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
        return key.authorization(request, payload, epochSecond);
    }

    /**
     * Returns the value of the {@code Authorization} header for a signature.
     *
     * @param request the request's canonical form
     * @param secretId the id of the key pair
     * @param scope the credential scope, see {@link SigningKey#scope}
     * @param signature the signature, or what is to be shown in its place
     * @return the value
     */
    public static String authorization(CanonicalRequest request, String secretId, String scope, String signature) {
        return ALGORITHM + " Credential=" + secretId + "/" + scope + ", SignedHeaders=" + request.signedHeaders()
                + ", Signature=" + signature;
    }

    /**
     * Signs a string.
     *
     * @param stringToSign what {@link #stringToSign} returned
     * @param key the key for the time stamp's day
     * @return the signature in lower-case hexadecimal
     */
    public static String signature(String stringToSign, SigningKey key) {
        return key.sign(stringToSign.getBytes(US_ASCII));
    }

    /**
     * Returns the text whose hash is signed.
     *
     * @param request the request's canonical form
     * @param payload as for {@link #authorization(CanonicalRequest, byte[], SigningKey, long)}
     * @return the canonical request with the payload's hash
     */
    public static String canonicalRequest(CanonicalRequest request, byte[] payload) {
        return request.text(HEX.formatHex(hash(new JvmSha256(), payload)));
    }

    /**
     * Returns the hash of a canonical request, for comparing with what a service expected.
     *
     * @param request the request's canonical form
     * @param payload as for {@link #authorization(CanonicalRequest, byte[], SigningKey, long)}
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

    /**
     * Returns the string that is signed.
     *
     * @param canonicalRequestHash the hash of the canonical request, see {@link #canonicalRequestHash}
     * @param scope the credential scope, see {@link SigningKey#scope}
     * @param epochSecond the time stamp, in seconds since 1970-01-01 UTC
     * @return the string, four lines
     */
    public static String stringToSign(String canonicalRequestHash, String scope, long epochSecond) {
        return ALGORITHM + "\n" + epochSecond + "\n" + scope + "\n" + canonicalRequestHash;
    }
}
