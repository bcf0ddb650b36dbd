package io.github.tctasks.credentials.sts;

import io.github.tctasks.credentials.RefreshingCredentials;
import io.github.tctasks.credentials.TemporaryCredentials;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.sts.v20180813.AssumeRoleWithWebIdentityRequest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The role that a pod in TKE has, proven by the token that the cluster puts into a file and replaces from time to time. */
final class TkeRole implements RefreshingCredentials.Source {

    private static final String REGION = "TKE_REGION";
    private static final String PROVIDER = "TKE_PROVIDER_ID";
    private static final String TOKEN_FILE = "TKE_WEB_IDENTITY_TOKEN_FILE";
    private static final String ROLE = "TKE_ROLE_ARN";

    private final Function<String, @Nullable String> environment;
    private final StsCalls sts;

    TkeRole(Function<String, @Nullable String> environment, StsCalls sts) {
        this.environment = environment;
        this.sts = sts;
    }

    @Override
    public TemporaryCredentials fetch() {
        String region = required(REGION);
        String provider = required(PROVIDER);
        String tokenFile = required(TOKEN_FILE);
        String role = required(ROLE);
        return sts.assumeRoleWithWebIdentity(
                region,
                AssumeRoleWithWebIdentityRequest.builder()
                        .providerId(provider)
                        .webIdentityToken(token(tokenFile))
                        .roleArn(role)
                        .roleSessionName(RoleCredentials.SESSION_NAME)
                        .build());
    }

    private String required(String name) {
        String value = environment.apply(name);
        if (value == null || value.isBlank()) {
            throw new NoCredentialsException(
                    "The environment variable " + name + " is not set; TKE sets it in pods that have a role.", null);
        }
        return value.strip();
    }

    private static String token(String file) {
        try {
            String token = Files.readString(Path.of(file)).strip();
            if (token.isEmpty()) {
                throw new NoCredentialsException("The file " + file + " of " + TOKEN_FILE + " is empty.", null);
            }
            return token;
        } catch (IOException | InvalidPathException e) {
            throw new NoCredentialsException(
                    "The file %s of %s cannot be read: %s."
                            .formatted(file, TOKEN_FILE, e.getClass().getSimpleName()),
                    e);
        }
    }
}
