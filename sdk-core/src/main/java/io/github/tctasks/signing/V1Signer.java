package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.credentials.Credentials;
import java.util.Base64;
import java.util.Map;
import java.util.SortedMap;
import java.util.StringJoiner;
import org.bouncycastle.crypto.digests.SHA1Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * Signature version 1, HmacSHA256 and HmacSHA1, as pure functions: from parameters to the text that is signed, and from
 * there to the value of the parameter {@code Signature}.
 *
 * <p>Source: Tencent Cloud API 3.0, "Signature v1". Thread-safe, holds no state.
 */
public final class V1Signer {

    private V1Signer() {}

    /**
     * Returns the text that is signed.
     *
     * @param method the HTTP method in upper case
     * @param host the host as it goes on the wire, with a port that is not the scheme's own
     * @param parameters all parameters but {@code Signature}, values not encoded, sorted as strings are by nature
     * @return the text, such as {@code GETcvm.tencentcloudapi.com/?Action=DescribeInstances&Limit=20}
     */
    public static String text(String method, String host, SortedMap<String, String> parameters) {
        StringJoiner text = new StringJoiner("&", method + host + "/?", "");
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            text.add(parameter.getKey() + "=" + parameter.getValue());
        }
        return text.toString();
    }

    /**
     * Signs a text.
     *
     * @param text what {@link #text} returned
     * @param credentials whose secret key to sign with
     * @param method {@link SignatureMethod#HMAC_SHA256} or {@link SignatureMethod#HMAC_SHA1}
     * @return the signature in Base64, not encoded for a URL
     * @throws IllegalArgumentException if the method is not one of version 1
     */
    public static String signature(String text, Credentials credentials, SignatureMethod method) {
        HMac mac = switch (method) {
            case HMAC_SHA256 -> new HMac(new JvmSha256());
            case HMAC_SHA1 -> new HMac(new SHA1Digest());
            case TC3_HMAC_SHA256 -> throw new IllegalArgumentException(method + " is not of version 1");
        };
        byte[] data = text.getBytes(UTF_8);
        mac.init(new KeyParameter(credentials.secretKey().getBytes(UTF_8)));
        mac.update(data, 0, data.length);
        byte[] signature = new byte[mac.getMacSize()];
        mac.doFinal(signature, 0);
        return Base64.getEncoder().encodeToString(signature);
    }
}
