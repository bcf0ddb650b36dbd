package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.time.TimeSource;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Credentials from a section of an INI file. */
final class FileCredentials implements CredentialsProvider {

    static final String DEFAULT_SECTION = "default";

    private static final String OVERRIDE = "TENCENTCLOUD_CREDENTIALS_FILE";
    private static final Path PLACE = Path.of("tencentcloud", "credentials");

    private final String section;
    private final Supplier<Path> file;
    private final RereadFile<Credentials> content;

    private FileCredentials(Supplier<Path> file, String section, TimeSource time) {
        this.file = file;
        this.section = section;
        this.content = new RereadFile<>(this::read, time);
    }

    static FileCredentials at(Path file, String section, TimeSource time) {
        return new FileCredentials(() -> file, section, time);
    }

    /** Looks where the variable names, else in the user's home, else in the machine's settings. */
    static FileCredentials in(Surroundings surroundings, TimeSource time) {
        return new FileCredentials(() -> find(surroundings), DEFAULT_SECTION, time);
    }

    private static Path find(Surroundings surroundings) {
        String override = surroundings.variable(OVERRIDE);
        if (override != null) {
            try {
                return Path.of(override);
            } catch (InvalidPathException e) {
                throw new NoCredentialsException("The environment variable " + OVERRIDE + " names no file.", e);
            }
        }
        List<Path> places = List.of(
                surroundings.home().resolve(".tencentcloud").resolve("credentials"),
                surroundings.etc().resolve(PLACE));
        return places.stream().filter(Files::exists).findFirst().orElseThrow(() -> noneOf(places));
    }

    private static NoCredentialsException noneOf(List<Path> places) {
        return new NoCredentialsException(
                places.stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(" and no file ", "There is no file ", ""))
                        + ", and " + OVERRIDE + " is not set.",
                null);
    }

    private Credentials read() {
        Path found = file.get();
        Map<String, String> values = IniFile.sections(found).get(section);
        if (values == null) {
            throw new NoCredentialsException("The file " + found + " has no section [" + section + "].", null);
        }
        String token = values.getOrDefault("token", "");
        try {
            return Credentials.of(
                    values.getOrDefault("secret_id", ""),
                    values.getOrDefault("secret_key", ""),
                    token.isEmpty() ? null : token);
        } catch (InvalidRequestException e) {
            throw new NoCredentialsException(
                    "Section [%s] of the file %s needs a usable secret_id and secret_key. %s"
                            .formatted(section, found, e.getMessage()),
                    e);
        }
    }

    @Override
    public Credentials credentials() {
        return content.value();
    }

    @Override
    public String account() {
        return "file [" + section + "]";
    }

    @Override
    public String toString() {
        return account();
    }
}
