package io.github.tctasks.credentials;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.TimeSource;
import java.nio.file.Path;

/**
 * Where a client gets its credentials from, anew for each attempt to call.
 *
 * <p>Implementations are thread-safe and return id, key and token that belong together.
 */
@FunctionalInterface
public interface CredentialsProvider {

    /**
     * Returns the credentials to sign with now.
     *
     * @return the credentials
     * @throws NoCredentialsException if there are none; the message says what is lacking
     */
    Credentials credentials();

    /**
     * Returns whose credentials these are, by a name that stays the same when keys rotate; rate limits are kept by it.
     *
     * @return the name, by default one of this provider alone; it holds no secret
     */
    default String account() {
        return getClass().getSimpleName() + "@" + Integer.toHexString(System.identityHashCode(this));
    }

    /**
     * Returns a provider of one fixed value.
     *
     * @param credentials the value
     * @return the provider
     * @throws InvalidRequestException if the value is null
     */
    static CredentialsProvider of(Credentials credentials) {
        return new FixedCredentials(credentials);
    }

    /**
     * Returns a provider that reads {@code TENCENTCLOUD_SECRET_ID}, {@code TENCENTCLOUD_SECRET_KEY} and, for temporary
     * credentials, {@code TENCENTCLOUD_TOKEN} or {@code TENCENTCLOUD_SECURITY_TOKEN} from the environment.
     *
     * @return the provider
     */
    static CredentialsProvider environment() {
        return new EnvironmentCredentials(System::getenv);
    }

    /**
     * Returns a provider that reads {@code secret_id}, {@code secret_key} and, for temporary credentials, {@code token}
     * from the section {@code [default]} of an INI file: the one that {@code TENCENTCLOUD_CREDENTIALS_FILE} names, else
     * {@code ~/.tencentcloud/credentials}, else {@code /etc/tencentcloud/credentials}.
     *
     * <p>A change of the file is seen within 5 seconds.
     *
     * @return the provider
     */
    static CredentialsProvider file() {
        return FileCredentials.in(Surroundings.ofThisProcess(), TimeSource.system());
    }

    /**
     * Returns a provider like {@link #file()} for a file and a section of the caller's choice.
     *
     * @param file the INI file
     * @param section the section's name, without brackets
     * @return the provider
     * @throws InvalidRequestException if a value is null
     */
    static CredentialsProvider file(Path file, String section) {
        return FileCredentials.at(
                Required.setting("file", file), Required.setting("section", section), TimeSource.system());
    }

    /**
     * Returns a provider of the keys of the command line's profile that {@code TCCLI_PROFILE} names, or of its profile
     * {@code default}. A session that the command line has opened is used until it expires.
     *
     * <p>A profile that asks for a role is refused here; the artifact sdk-credentials can assume it.
     *
     * @return the provider
     * @throws InvalidRequestException if {@code TCCLI_PROFILE} cannot be the name of a profile
     */
    static CredentialsProvider profile() {
        return new ProfileCredentials(CliProfile.current(), false);
    }

    /**
     * Returns a provider like {@link #profile()} for a profile of the caller's choice.
     *
     * @param name the profile's name
     * @return the provider
     * @throws InvalidRequestException if the name is null or cannot be that of a profile
     */
    static CredentialsProvider profile(String name) {
        return new ProfileCredentials(CliProfile.named(Required.setting("profile", name)), false);
    }

    /**
     * Returns a provider of the credentials of the role that this CVM instance has, from the metadata service. They are
     * renewed before they expire. On another machine the first call fails after about a second.
     *
     * @return the provider; close it when it is no longer needed
     */
    static RefreshingCredentials cvmRole() {
        return RefreshingCredentials.of("CVM role", new CvmRole(CvmRole.METADATA, CvmRole.TIMEOUT));
    }
}
