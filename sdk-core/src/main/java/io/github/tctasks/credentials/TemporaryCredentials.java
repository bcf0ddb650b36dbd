package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Credentials and when they end. Immutable; {@link #toString()} shows neither key nor token.
 *
 * @param credentials id, key and, as a rule, token
 * @param expiresAt from when on the service refuses them; {@link Instant#MAX} if it is not known to ever do
 */
public record TemporaryCredentials(Credentials credentials, Instant expiresAt) {

    /**
     * Creates the value.
     *
     * @param credentials id, key and, as a rule, token
     * @param expiresAt from when on the service refuses them
     * @throws InvalidRequestException if a value is null
     */
    public TemporaryCredentials {
        required("credentials", credentials);
        required("expiresAt", expiresAt);
    }

    private static void required(String field, @Nullable Object value) {
        if (value == null) {
            throw new InvalidRequestException(field, "Temporary credentials need " + field + ", not null.");
        }
    }
}
