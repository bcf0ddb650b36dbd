package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.jspecify.annotations.Nullable;

/**
 * What one signature after another is computed with: a digest, the HMAC with the padded states of one key, and buffers.
 *
 * <p>Bytes go from buffer to digest without a text in between. What holds for all requests of one shape, or for all of one
 * second, is laid out once in it. Not thread-safe; see {@link Engines}.
 */
final class Tc3Engine {

    private static final int HEX_LENGTH = 64;
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(US_ASCII);
    private static final short[] HEX = hexOfEachByte();
    private static final VarHandle TWO_BYTES =
            MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

    private final String secretId;
    private final String scope;
    private final JvmSha256 sha256 = new JvmSha256();
    private final HMac mac = new HMac(new JvmSha256());
    private final byte[] digest = new byte[sha256.getDigestSize()];
    private final byte[] hex = new byte[HEX_LENGTH];
    private @Nullable CanonicalRequest shape;
    private byte[] header = {};
    private long second;
    private byte[] signedLines;

    Tc3Engine(String secretId, String scope, byte[] key) {
        this.secretId = secretId;
        this.scope = scope;
        this.signedLines = signedLines(0);
        mac.init(new KeyParameter(key));
    }

    private static short[] hexOfEachByte() {
        short[] pairs = new short[256];
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = (short) (DIGITS[i >> 4] << 8 | DIGITS[i & 0xf]);
        }
        return pairs;
    }

    private byte[] signedLines(long epochSecond) {
        return Tc3Signer.stringToSign("", scope, epochSecond).getBytes(US_ASCII);
    }

    /** Returns the HMAC of some data, in lower-case hexadecimal. */
    String mac(byte[] data) {
        mac.update(data, 0, data.length);
        mac.doFinal(digest, 0);
        digestTo(hex, 0);
        return text(hex);
    }

    /** Returns the value of the {@code Authorization} header; see {@link Tc3Signer}. */
    String authorization(CanonicalRequest request, byte[] payload, long epochSecond) {
        prepare(request, epochSecond);
        byte[] prefix = request.prefixBytes();
        sha256.update(payload, 0, payload.length);
        sha256.doFinal(digest, 0);
        digestTo(hex, 0);
        sha256.update(prefix, 0, prefix.length);
        sha256.update(hex, 0, HEX_LENGTH);
        sha256.doFinal(digest, 0);
        digestTo(hex, 0);
        mac.update(signedLines, 0, signedLines.length);
        mac.update(hex, 0, HEX_LENGTH);
        mac.doFinal(digest, 0);
        digestTo(header, header.length - HEX_LENGTH);
        return text(header);
    }

    private void prepare(CanonicalRequest request, long epochSecond) {
        if (request != shape) {
            String start = Tc3Signer.authorization(request, secretId, scope, "");
            header = Arrays.copyOf(start.getBytes(ISO_8859_1), start.length() + HEX_LENGTH);
            shape = request;
        }
        if (epochSecond != second) {
            signedLines = signedLines(epochSecond);
            second = epochSecond;
        }
    }

    private void digestTo(byte[] buffer, int offset) {
        for (int i = 0; i < digest.length; i++) {
            TWO_BYTES.set(buffer, offset + 2 * i, HEX[digest[i] & 0xff]);
        }
    }

    @SuppressWarnings("deprecation") // Of the ways from Latin-1 to text, the one that does not look at each byte.
    private static String text(byte[] latin1) {
        return new String(latin1, 0);
    }
}
