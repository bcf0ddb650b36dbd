package io.github.tctasks.signing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.credentials.Credentials;
import java.time.LocalDate;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.params.KeyParameter;

/**
 * The key that TC3 derives from a secret key for one service and one UTC day, with its credential scope.
 *
 * <p>It depends on nothing else, so that a client derives it once a day. Thread-safe; {@link #toString()} shows no key.
 */
public final class SigningKey {

    private static final int SECONDS_PER_DAY = 86_400;

    private final Credentials credentials;
    private final long epochDay;
    private final String scope;
    private final Engines engines;

    private SigningKey(Credentials credentials, long epochDay, String scope, byte[] key) {
        this.credentials = credentials;
        this.epochDay = epochDay;
        this.scope = scope;
        this.engines = new Engines(() -> new Tc3Engine(credentials.secretId(), scope, key));
    }

    /**
     * Derives the key for the day of a time stamp.
     *
     * @param credentials whose secret key to derive from
     * @param service the service's short name, such as {@code clb}
     * @param epochSecond the time stamp, in seconds since 1970-01-01 UTC
     * @return the key
     */
    public static SigningKey derive(Credentials credentials, String service, long epochSecond) {
        long epochDay = Math.floorDiv(epochSecond, SECONDS_PER_DAY);
        String date = LocalDate.ofEpochDay(epochDay).toString();
        HMac mac = new HMac(new JvmSha256());
        byte[] dateKey = hmac(mac, ("TC3" + credentials.secretKey()).getBytes(UTF_8), date);
        byte[] key = hmac(mac, hmac(mac, dateKey, service), "tc3_request");
        return new SigningKey(credentials, epochDay, scope(service, epochSecond), key);
    }

    /**
     * Returns what a signature is valid for besides the request.
     *
     * @param service the service's short name, such as {@code clb}
     * @param epochSecond the time stamp, in seconds since 1970-01-01 UTC
     * @return the credential scope, such as {@code 2019-02-25/cvm/tc3_request}
     */
    public static String scope(String service, long epochSecond) {
        return LocalDate.ofEpochDay(Math.floorDiv(epochSecond, SECONDS_PER_DAY)) + "/" + service + "/tc3_request";
    }

    private static byte[] hmac(HMac mac, byte[] key, String text) {
        mac.init(new KeyParameter(key));
        byte[] data = text.getBytes(UTF_8);
        mac.update(data, 0, data.length);
        byte[] result = new byte[mac.getMacSize()];
        mac.doFinal(result, 0);
        return result;
    }

    /**
     * Tells whether this is the key for the credentials and the day of a time stamp.
     *
     * @param credentials the credentials to sign with
     * @param epochSecond the time stamp, in seconds since 1970-01-01 UTC
     * @return true if no other key has to be derived
     */
    public boolean isFor(Credentials credentials, long epochSecond) {
        return epochDay == Math.floorDiv(epochSecond, SECONDS_PER_DAY) && this.credentials.equals(credentials);
    }

    /** Returns the signature of some data, in lower-case hexadecimal. */
    String sign(byte[] data) {
        return engines.with(engine -> engine.mac(data));
    }

    /** Returns the value of the {@code Authorization} header for a request. */
    String authorization(CanonicalRequest request, byte[] payload, long epochSecond) {
        return engines.with(engine -> engine.authorization(request, payload, epochSecond));
    }

    String credentialScope() {
        return scope;
    }

    @Override
    public String toString() {
        return "SigningKey{" + scope + "}";
    }
}
