package io.github.tctasks.credentials.sts;

import io.github.tctasks.api.Required;
import io.github.tctasks.credentials.CliProfile;
import io.github.tctasks.credentials.Credentials;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.RefreshingCredentials;
import io.github.tctasks.error.CallInterruptedException;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.sts.v20180813.AssumeRoleRequest;
import io.github.tctasks.time.TimeSource;
import org.jspecify.annotations.Nullable;

/**
 * Credentials of a profile of the vendor's command line: of the role that it asks for, or else its own keys.
 *
 * <p>The role is assumed with the profile's keys, in its region, and renewed before it expires. Thread-safe.
 */
public final class ProfileRoleCredentials implements CredentialsProvider, AutoCloseable {

    private record Assumed(CliProfile.Role role, RefreshingCredentials credentials) {}

    private final CliProfile profile;
    private final StsCalls sts;
    private final TimeSource time;

    private @Nullable Assumed assumed;
    private boolean closed;

    ProfileRoleCredentials(CliProfile profile, StsCalls sts, TimeSource time) {
        this.profile = Required.setting("profile", profile);
        this.sts = sts;
        this.time = time;
    }

    /**
     * Creates a provider. Nothing is read before the first call.
     *
     * @param profile the profile, such as {@link CliProfile#current()}
     * @return the provider; close it when it is no longer needed
     * @throws InvalidRequestException if the profile is null
     */
    public static ProfileRoleCredentials of(CliProfile profile) {
        return new ProfileRoleCredentials(profile, StsCalls.PLAIN, TimeSource.system());
    }

    /**
     * Returns credentials that are valid now.
     *
     * @return the credentials
     * @throws NoCredentialsException if the profile has none, or the role could not be assumed
     * @throws CallInterruptedException if the thread is interrupted while it waits
     * @throws ClientClosedException if the provider is closed
     */
    @Override
    public Credentials credentials() {
        CliProfile.Role role = profile.role();
        return (role == null ? profile.keys() : ofRole(role)).credentials();
    }

    private synchronized CredentialsProvider ofRole(CliProfile.Role role) {
        if (closed) {
            throw new ClientClosedException("The credentials of " + profile + " are closed.");
        }
        Assumed known = assumed;
        if (known != null && known.role().equals(role)) {
            return known.credentials();
        }
        if (known != null) {
            known.credentials().close();
        }
        RefreshingCredentials credentials = assume(role);
        assumed = new Assumed(role, credentials);
        return credentials;
    }

    private RefreshingCredentials assume(CliProfile.Role role) {
        AssumeRoleRequest request = AssumeRoleRequest.builder()
                .roleArn(role.arn())
                .roleSessionName(role.sessionName())
                .build();
        return RefreshingCredentials.of(
                role.arn(), () -> sts.assumeRole(profile.keys(), profile.region(), request), time);
    }

    @Override
    public String account() {
        return profile.toString();
    }

    /** Ends what was begun to assume the role. Later calls of a profile with a role are refused. */
    @Override
    public synchronized void close() {
        closed = true;
        if (assumed != null) {
            assumed.credentials().close();
        }
    }

    @Override
    public String toString() {
        return profile.toString();
    }
}
