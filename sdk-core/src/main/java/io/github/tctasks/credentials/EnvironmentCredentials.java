package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Credentials from environment variables, read anew each time. */
final class EnvironmentCredentials implements CredentialsProvider {

    private static final String SECRET_ID = "TENCENTCLOUD_SECRET_ID";
    private static final String SECRET_KEY = "TENCENTCLOUD_SECRET_KEY";
    private static final String TOKEN = "TENCENTCLOUD_TOKEN";
    private static final String SECURITY_TOKEN = "TENCENTCLOUD_SECURITY_TOKEN";

    private final Function<String, @Nullable String> environment;

    EnvironmentCredentials(Function<String, @Nullable String> environment) {
        this.environment = environment;
    }

    @Override
    public Credentials credentials() {
        String secretId = required(SECRET_ID);
        String secretKey = required(SECRET_KEY);
        String token = value(TOKEN);
        try {
            return Credentials.of(secretId, secretKey, token == null ? value(SECURITY_TOKEN) : token);
        } catch (InvalidRequestException e) {
            throw new NoCredentialsException("The environment's credentials cannot be used. " + e.getMessage(), e);
        }
    }

    @Override
    public String account() {
        return "environment";
    }

    private String required(String name) {
        String value = value(name);
        if (value == null) {
            throw new NoCredentialsException(
                    "No credentials: the environment variable %s is not set. Set %s and %s, or hand credentials to the client's builder."
                            .formatted(name, SECRET_ID, SECRET_KEY),
                    null);
        }
        return value;
    }

    private @Nullable String value(String name) {
        String value = environment.apply(name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "environment";
    }
}
