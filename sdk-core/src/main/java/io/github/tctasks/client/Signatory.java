package io.github.tctasks.client;

import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.signing.SigningKey;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Who signs and when: reads credentials and clock, and keeps the derived key. Thread-safe. */
final class Signatory {

    private final CredentialsProvider credentials;
    private final ClockOffset clock;
    private final RandomGenerator random;
    private final String service;

    private volatile @Nullable SigningKey lastKey;

    Signatory(String service, ClientSettings settings, ClockOffset clock) {
        this.credentials = settings.credentials();
        this.clock = clock;
        this.random = settings.random();
        this.service = service;
    }

    Credentials credentials() {
        Credentials found;
        try {
            found = credentials.credentials();
        } catch (SdkException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new NoCredentialsException(
                    "The credentials provider failed: " + e.getClass().getName(), e);
        }
        if (found == null) {
            throw new NoCredentialsException("The credentials provider returned null.", null);
        }
        return found;
    }

    long epochSecond() {
        return clock.now().getEpochSecond();
    }

    /** Returns a number from 1 to 2147483647. */
    long nonce() {
        return Math.max(1, random.nextLong() >>> 33);
    }

    SigningKey keyFor(Credentials signer, long epochSecond) {
        SigningKey key = lastKey;
        if (key == null || !key.isFor(signer, epochSecond)) {
            key = SigningKey.derive(signer, service, epochSecond);
            lastKey = key;
        }
        return key;
    }
}
