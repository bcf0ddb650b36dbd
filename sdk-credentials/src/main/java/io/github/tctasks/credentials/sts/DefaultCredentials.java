package io.github.tctasks.credentials.sts;

import io.github.tctasks.credentials.CliProfile;
import io.github.tctasks.credentials.CredentialsChain;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.error.InvalidRequestException;
import java.util.List;

/** The credentials that are there, wherever they are. Thread-safe, holds no state. */
public final class DefaultCredentials {

    private DefaultCredentials() {}

    /**
     * Returns a chain that asks, in this order, for the credentials
     *
     * <ol>
     *   <li>of the environment, see {@link CredentialsProvider#environment()};
     *   <li>of the file, see {@link CredentialsProvider#file()};
     *   <li>of the command line's current profile, with its role if it asks for one, see {@link ProfileRoleCredentials};
     *   <li>of the role of this CVM instance, see {@link CredentialsProvider#cvmRole()};
     *   <li>of the role of this pod in TKE, see {@link RoleCredentials#tke()}.
     * </ol>
     *
     * <p>It is the order of the default chain of the vendor's Java SDK, which knows no profiles of the command line. In a
     * pod on a node that has a role of its own, the node's therefore comes before the pod's; take
     * {@link RoleCredentials#tke()} by itself for the pod's. Nothing is asked for before the first call.
     *
     * @return the chain; close it when it is no longer needed
     * @throws InvalidRequestException if {@code TCCLI_PROFILE} cannot be the name of a profile
     */
    public static CredentialsChain create() {
        return CredentialsChain.of(List.of(
                CredentialsProvider.environment(),
                CredentialsProvider.file(),
                ProfileRoleCredentials.of(CliProfile.current()),
                CredentialsProvider.cvmRole(),
                RoleCredentials.tke()));
    }
}
