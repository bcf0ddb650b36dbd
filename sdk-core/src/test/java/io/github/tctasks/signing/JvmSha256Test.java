package io.github.tctasks.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.bouncycastle.crypto.ExtendedDigest;
import org.bouncycastle.crypto.digests.SHA256Digest;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;
import org.bouncycastle.util.Memoable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The adapter against Bouncy Castle's own SHA-256. */
class JvmSha256Test {

    private static final long SEED = 20_261_122;

    private static byte[] data(int length) {
        byte[] data = new byte[length];
        new Random(SEED + length).nextBytes(data);
        return data;
    }

    private static byte[] digest(ExtendedDigest digest) {
        byte[] out = new byte[digest.getDigestSize()];
        assertThat(digest.doFinal(out, 0)).isEqualTo(out.length);
        return out;
    }

    private static byte[] reference(byte[]... parts) {
        SHA256Digest reference = new SHA256Digest();
        for (byte[] part : parts) {
            reference.update(part, 0, part.length);
        }
        return digest(reference);
    }

    @Test
    void description_isThatOfSha256() {
        JvmSha256 digest = new JvmSha256();
        SHA256Digest reference = new SHA256Digest();

        assertThat(digest.getAlgorithmName()).isEqualTo(reference.getAlgorithmName());
        assertThat(digest.getDigestSize()).isEqualTo(reference.getDigestSize());
        assertThat(digest.getByteLength()).isEqualTo(reference.getByteLength());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 55, 56, 63, 64, 65, 127, 128, 129, 10_000})
    void doFinal_atLengthsAroundABlock_isTheReference(int length) {
        byte[] data = data(length);
        JvmSha256 digest = new JvmSha256();
        digest.update(data, 0, length);

        assertThat(digest(digest)).isEqualTo(reference(data));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 200})
    void update_byByteAndByPart_isTheSameAsAtOnce(int length) {
        byte[] data = data(length);
        JvmSha256 digest = new JvmSha256();
        digest.update(data[0]);
        int middle = 1 + (length - 1) / 2;
        digest.update(data, 1, middle - 1);
        digest.update(data, middle, length - middle);

        assertThat(digest(digest)).isEqualTo(reference(data));
    }

    @Test
    void doFinal_atAnOffset_writesThereAndNowhereElse() {
        JvmSha256 digest = new JvmSha256();
        digest.update(data(10), 0, 10);
        byte[] out = new byte[40];

        assertThat(digest.doFinal(out, 5)).isEqualTo(32);

        byte[] expected = new byte[40];
        System.arraycopy(reference(data(10)), 0, expected, 5, 32);
        assertThat(out).isEqualTo(expected);
    }

    @Test
    void doFinal_withoutRoom_isRefused() {
        assertThatThrownBy(() -> new JvmSha256().doFinal(new byte[40], 9)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void doFinal_done_leavesAFreshDigest() {
        JvmSha256 digest = new JvmSha256();
        digest.update(data(100), 0, 100);
        byte[] first = digest(digest);
        digest.update(data(7), 0, 7);

        assertThat(first).isEqualTo(reference(data(100)));
        assertThat(digest(digest)).isEqualTo(reference(data(7)));
    }

    @Test
    void reset_inTheMiddle_forgetsWhatCameBefore() {
        JvmSha256 digest = new JvmSha256();
        digest.update(data(100), 0, 100);
        digest.reset();

        assertThat(digest(digest)).isEqualTo(reference());
    }

    @Test
    void copy_inTheMiddle_goesItsOwnWay() {
        JvmSha256 digest = new JvmSha256();
        digest.update(data(70), 0, 70);
        JvmSha256 copy = (JvmSha256) digest.copy();
        digest.update(data(3), 0, 3);
        copy.update(data(9), 0, 9);

        assertThat(digest(digest)).isEqualTo(reference(data(70), data(3)));
        assertThat(digest(copy)).isEqualTo(reference(data(70), data(9)));
    }

    @Test
    void reset_toAnEarlierState_canBeDoneAgainAndAgain() {
        JvmSha256 digest = new JvmSha256();
        digest.update(data(70), 0, 70);
        Memoable state = digest.copy();
        for (int length = 0; length < 5; length++) {
            digest.update(data(length), 0, length);
            assertThat(digest(digest)).isEqualTo(reference(data(70), data(length)));
            digest.reset(state);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 65, 200})
    void hmac_overTheAdapter_isThatOverTheReference(int keyLength) {
        HMac mac = new HMac(new JvmSha256());
        HMac reference = new HMac(new SHA256Digest());
        mac.init(new KeyParameter(data(keyLength)));
        reference.init(new KeyParameter(data(keyLength)));
        for (int round = 0; round < 3; round++) {
            byte[] data = data(50 * round);

            assertThat(hmac(mac, data)).isEqualTo(hmac(reference, data));
        }
    }

    private static byte[] hmac(HMac mac, byte[] data) {
        mac.update(data, 0, data.length);
        byte[] out = new byte[mac.getMacSize()];
        mac.doFinal(out, 0);
        return out;
    }
}
