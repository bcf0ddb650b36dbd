package io.github.tctasks.signing;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.util.Memoable;

/**
 * The JVM's SHA-256 as a Bouncy Castle digest.
 *
 * <p>Bouncy Castle's HMAC keeps its padded states for a digest that is {@link Memoable}, and the JVM's digest runs on
 * the processor's SHA instructions: the adapter joins the two. Not thread-safe.
 */
final class JvmSha256 implements ExtendedDigest, Memoable {

    private static final int DIGEST_BYTES = 32;
    private static final int BLOCK_BYTES = 64;

    private MessageDigest digest;

    JvmSha256() {
        this(create());
    }

    private JvmSha256(MessageDigest digest) {
        this.digest = digest;
    }

    private static MessageDigest create() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static MessageDigest copyOf(MessageDigest digest) {
        try {
            return (MessageDigest) digest.clone();
        } catch (CloneNotSupportedException e) {
            throw new IllegalStateException("The SHA-256 of this JVM's security provider cannot be cloned", e);
        }
    }

    @Override
    public String getAlgorithmName() {
        return "SHA-256";
    }

    @Override
    public int getDigestSize() {
        return DIGEST_BYTES;
    }

    @Override
    public int getByteLength() {
        return BLOCK_BYTES;
    }

    @Override
    public void update(byte in) {
        digest.update(in);
    }

    @Override
    public void update(byte[] in, int offset, int length) {
        digest.update(in, offset, length);
    }

    @Override
    public int doFinal(byte[] out, int offset) {
        try {
            return digest.digest(out, offset, DIGEST_BYTES);
        } catch (DigestException e) {
            throw new IllegalArgumentException("No room for the digest", e);
        }
    }

    @Override
    public void reset() {
        digest.reset();
    }

    @Override
    public Memoable copy() {
        return new JvmSha256(copyOf(digest));
    }

    @Override
    public void reset(Memoable other) {
        digest = copyOf(((JvmSha256) other).digest);
    }
}
