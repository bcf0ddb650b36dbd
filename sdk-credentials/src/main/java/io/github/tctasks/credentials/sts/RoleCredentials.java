package io.github.tctasks.credentials.sts;

import io.github.tctasks.api.Required;
import io.github.tctasks.credentials.CredentialsProvider;
import io.github.tctasks.credentials.RefreshingCredentials;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.sts.v20180813.AssumeRoleRequest;
import io.github.tctasks.sts.v20180813.StsClient;

/**
 * Credentials of roles, which STS gives for a while and which are renewed before they expire.
 *
 * <p>Nothing is asked for before the first call. Thread-safe, holds no state.
 */
public final class RoleCredentials {

    static final String SESSION_NAME = "tctasks";

    private RoleCredentials() {}

    /**
     * Returns credentials of a role that is assumed with other credentials, for two hours at a time.
     *
     * <p>The request goes to the region of {@code TENCENTCLOUD_REGION}, else of the command line's profile, else to
     * {@code ap-guangzhou}; the credentials are good for all regions.
     *
     * @param base the credentials of whoever may assume the role; the caller closes them if need be
     * @param roleArn the role, such as {@code qcs::cam::uin/100000000001:roleName/reader}; also the account's name
     * @return the provider; close it when it is no longer needed
     * @throws InvalidRequestException if a value is null
     */
    public static RefreshingCredentials assume(CredentialsProvider base, String roleArn) {
        CredentialsProvider checked = Required.setting("base", base);
        AssumeRoleRequest request = AssumeRoleRequest.builder()
                .roleArn(roleArn)
                .roleSessionName(SESSION_NAME)
                .build();
        return RefreshingCredentials.of(roleArn, () -> StsCalls.PLAIN.assumeRole(checked, null, request));
    }

    /**
     * Returns credentials of a role with all that the action {@code AssumeRole} can be told.
     *
     * @param sts the client to ask; the caller closes it, after the provider
     * @param request which role to assume, and how; the role is also the account's name
     * @return the provider; close it when it is no longer needed
     * @throws InvalidRequestException if a value is null
     */
    public static RefreshingCredentials assume(StsClient sts, AssumeRoleRequest request) {
        StsClient checked = Required.setting("sts", sts);
        AssumeRoleRequest role = Required.setting("request", request);
        return RefreshingCredentials.of(role.roleArn(), () -> StsCalls.assumeRole(checked, role));
    }

    /**
     * Returns credentials of the role that this pod in TKE has, by {@code TKE_REGION}, {@code TKE_PROVIDER_ID},
     * {@code TKE_WEB_IDENTITY_TOKEN_FILE} and {@code TKE_ROLE_ARN}. The file is read again for each renewal.
     *
     * @return the provider; close it when it is no longer needed
     */
    public static RefreshingCredentials tke() {
        return RefreshingCredentials.of("TKE role", new TkeRole(System::getenv, StsCalls.PLAIN));
    }
}
