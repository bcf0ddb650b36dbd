package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.TimeSource;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A profile of the vendor's command line: the files {@code <profile>.credential} and {@code <profile>.configure} of
 * {@code ~/.tccli}.
 *
 * <p>Nothing is read before it is asked for; changes of the files are seen within 5 seconds. Thread-safe.
 */
public final class CliProfile {

    /**
     * The role that a profile asks to be assumed with its keys.
     *
     * @param arn the role, such as {@code qcs::cam::uin/12345678:roleName/name}
     * @param sessionName the name that the session bears in logs
     */
    public record Role(String arn, String sessionName) {}

    private static final String VARIABLE = "TCCLI_PROFILE";
    private static final String DEFAULT_NAME = "default";
    private static final Pattern NAME = Pattern.compile("[^/\\\\:*?\"<>|\\p{Cntrl}]+");

    private final String name;
    private final Path directory;
    private final TimeSource time;
    private final RereadFile<ProfileKeys> keys;

    private CliProfile(Path directory, String name, TimeSource time) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidRequestException(
                    "profile",
                    "The name of a profile, such as " + VARIABLE + " gives, cannot be empty or hold a slash.");
        }
        this.name = name;
        this.directory = directory;
        this.time = time;
        Path file = directory.resolve(name + ".credential");
        this.keys = new RereadFile<>(() -> ProfileKeys.read(file, name), time);
    }

    /**
     * Returns the profile that {@code TCCLI_PROFILE} names, or {@code default} if it is not set.
     *
     * @return the profile; its files need not exist
     * @throws InvalidRequestException if the name cannot be one
     */
    public static CliProfile current() {
        return current(Surroundings.ofThisProcess(), TimeSource.system());
    }

    static CliProfile current(Surroundings surroundings, TimeSource time) {
        String named = surroundings.variable(VARIABLE);
        return of(surroundings.home().resolve(".tccli"), named == null ? DEFAULT_NAME : named, time);
    }

    /**
     * Returns a profile by its name.
     *
     * @param name the name
     * @return the profile; its files need not exist
     * @throws InvalidRequestException if the name cannot be one
     */
    public static CliProfile named(String name) {
        return of(Surroundings.ofThisProcess().home().resolve(".tccli"), name, TimeSource.system());
    }

    /**
     * Returns a profile in a directory of the caller's choice, with a clock of the caller's choice, for tests.
     *
     * @param directory where the files are
     * @param name the name
     * @param time tells whether a session has expired
     * @return the profile; its files need not exist
     * @throws InvalidRequestException if the name cannot be one
     */
    public static CliProfile of(Path directory, String name, TimeSource time) {
        return new CliProfile(directory, name, time);
    }

    /**
     * Returns the profile's name.
     *
     * @return the name
     */
    public String name() {
        return name;
    }

    /**
     * Returns the region that {@code _sys_param.region} of the profile's settings names.
     *
     * @return the region, or null if there is none
     */
    public @Nullable String region() {
        return ProfileSettings.region(directory.resolve(name + ".configure"));
    }

    /**
     * Returns the role that the profile asks to be assumed with its keys.
     *
     * @return the role, or null if it asks for none
     * @throws NoCredentialsException if the profile's credentials cannot be read
     */
    public @Nullable Role role() {
        return keys.value().role();
    }

    /**
     * Returns the profile's own keys, without regard to its role.
     *
     * <p>The keys of a session that the command line has opened are used until they expire; then the file is read again,
     * in which the command line writes new ones.
     *
     * @return a provider of the keys
     */
    public CredentialsProvider keys() {
        return new ProfileCredentials(this, true);
    }

    Credentials ownCredentials() {
        TemporaryCredentials found = keys.value().credentials();
        if (hasExpired(found)) {
            found = keys.valueNow().credentials();
        }
        if (hasExpired(found)) {
            throw new NoCredentialsException(
                    "The session of the profile %s has expired at %s: log in again with the command line (tccli)."
                            .formatted(name, found.expiresAt()),
                    null);
        }
        return found.credentials();
    }

    private boolean hasExpired(TemporaryCredentials found) {
        return !time.now().isBefore(found.expiresAt());
    }

    @Override
    public String toString() {
        return "profile " + name;
    }
}
