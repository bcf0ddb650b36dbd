package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Secret id, secret key and, for temporary credentials, the token that belongs to them, as one value.
 *
 * <p>Immutable. {@link #toString()} shows neither key nor token.
 */
public final class Credentials {

    private static final Credentials ANONYMOUS = new Credentials("anonymous", "", null);

    private final String secretId;
    private final String secretKey;
    private final @Nullable String token;

    private Credentials(String secretId, String secretKey, @Nullable String token) {
        this.secretId = secretId;
        this.secretKey = secretKey;
        this.token = token;
    }

    /**
     * Creates permanent credentials.
     *
     * @param secretId the id of the key pair
     * @param secretKey the secret key
     * @return the credentials
     * @throws InvalidRequestException if a value is blank or holds a character that a header cannot carry
     */
    public static Credentials of(String secretId, String secretKey) {
        return of(secretId, secretKey, null);
    }

    /**
     * Creates temporary credentials.
     *
     * @param secretId the id of the key pair
     * @param secretKey the secret key
     * @param token the token that belongs to the pair, or null for permanent credentials
     * @return the credentials
     * @throws InvalidRequestException if a value is blank or holds a character that a header cannot carry
     */
    public static Credentials of(String secretId, String secretKey, @Nullable String token) {
        return new Credentials(
                checked("secretId", secretId),
                checked("secretKey", secretKey),
                token == null ? null : checked("token", token));
    }

    /**
     * Returns what stands for no credentials: requests are sent without a signature, with {@code Authorization: SKIP}.
     *
     * <p>Only actions that prove the caller's identity by a parameter of theirs accept such requests, as
     * {@code AssumeRoleWithWebIdentity} of STS does.
     *
     * @return the one value of this kind
     */
    public static Credentials anonymous() {
        return ANONYMOUS;
    }

    /**
     * Tells whether this stands for no credentials, see {@link #anonymous()}.
     *
     * @return true if requests are not to be signed
     */
    public boolean isAnonymous() {
        return secretKey.isEmpty();
    }

    private static String checked(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new InvalidRequestException(field, "The credentials' " + field + " is missing.");
        }
        if (!value.chars().allMatch(c -> c > ' ' && c < 0x7f)) {
            throw new InvalidRequestException(
                    field, "The credentials' " + field + " holds a space, a line break or a character beyond ASCII.");
        }
        return value;
    }

    /**
     * Returns the id of the key pair.
     *
     * @return the secret id
     */
    public String secretId() {
        return secretId;
    }

    /**
     * Returns the secret key.
     *
     * @return the secret key
     */
    public String secretKey() {
        return secretKey;
    }

    /**
     * Returns the token of temporary credentials.
     *
     * @return the token, or null for permanent credentials
     */
    public @Nullable String token() {
        return token;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Credentials that
                        && secretId.equals(that.secretId)
                        && secretKey.equals(that.secretKey)
                        && Objects.equals(token, that.token));
    }

    @Override
    public int hashCode() {
        return secretId.hashCode();
    }

    @Override
    public String toString() {
        if (isAnonymous()) {
            return "Credentials{anonymous}";
        }
        return "Credentials{secretId=" + secretId.substring(0, Math.min(4, secretId.length())) + "..., "
                + (token == null ? "permanent" : "temporary") + "}";
    }
}
