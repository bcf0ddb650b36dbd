package io.github.tctasks.sandbox;

import java.security.SecureRandom;
import org.jspecify.annotations.Nullable;

/**
 * What callers must sign with.
 *
 * @param secretId names the key
 * @param secretKey the key
 * @param token the session token that must come along, or null if none is asked for
 */
record Credentials(
        String secretId, String secretKey, @Nullable String token) {

    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final SecureRandom RANDOM = new SecureRandom();

    static String randomId() {
        return "AKID" + random(32);
    }

    static String randomKey() {
        return random(32);
    }

    @Override
    public String toString() {
        return "Credentials[secretId=" + secretId + "]";
    }

    private static String random(int length) {
        return RANDOM.ints(length, 0, ALPHABET.length())
                .collect(StringBuilder::new, (text, i) -> text.append(ALPHABET.charAt(i)), StringBuilder::append)
                .toString();
    }
}
