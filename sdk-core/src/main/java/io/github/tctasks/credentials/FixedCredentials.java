package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;

record FixedCredentials(Credentials credentials) implements CredentialsProvider {

    FixedCredentials {
        if (credentials == null) {
            throw new InvalidRequestException("credentials", "The setting credentials must not be null.");
        }
    }

    @Override
    public String account() {
        return credentials.secretId();
    }
}
