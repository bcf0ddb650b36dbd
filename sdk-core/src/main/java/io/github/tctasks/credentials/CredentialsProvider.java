package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;

/**
 * Where a client gets its credentials from, anew for each attempt to call.
 *
 * <p>Implementations are thread-safe and return id, key and token that belong together.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * Returns the credentials to sign with now.
     *
     * @return the credentials
     * @throws NoCredentialsException if there are none; the message says what is lacking
     */
    Credentials credentials();

    /**
     * Returns whose credentials these are, by a name that stays the same when keys rotate; rate limits are kept by it.
     *
     * @return the name, by default one of this provider alone; it holds no secret
     */
    default String account() {
        return getClass().getSimpleName() + "@" + Integer.toHexString(System.identityHashCode(this));
    }

    /**
     * Returns a provider of one fixed value.
     *
     * @param credentials the value
     * @return the provider
     * @throws InvalidRequestException if the value is null
     */
    static CredentialsProvider of(Credentials credentials) {
        return new FixedCredentials(credentials);
    }

    /**
     * Returns a provider that reads {@code TENCENTCLOUD_SECRET_ID}, {@code TENCENTCLOUD_SECRET_KEY} and, for temporary
     * credentials, {@code TENCENTCLOUD_TOKEN} or {@code TENCENTCLOUD_SECURITY_TOKEN} from the environment.
     *
     * @return the provider
     */
    static CredentialsProvider environment() {
        return new EnvironmentCredentials(System::getenv);
    }
}
