package io.github.tctasks.credentials;

import io.github.tctasks.error.NoCredentialsException;

/** The keys of a profile; those of one that asks for a role are refused unless just the keys are wanted. */
record ProfileCredentials(CliProfile profile, boolean justKeys) implements CredentialsProvider {

    @Override
    public Credentials credentials() {
        CliProfile.Role role = justKeys ? null : profile.role();
        if (role != null) {
            throw new NoCredentialsException(
                    "The %s asks for the role %s: use DefaultCredentials or RoleCredentials of the artifact sdk-credentials."
                            .formatted(profile, role.arn()),
                    null);
        }
        return profile.ownCredentials();
    }

    @Override
    public String account() {
        return profile.toString();
    }

    @Override
    public String toString() {
        return profile.toString();
    }
}
