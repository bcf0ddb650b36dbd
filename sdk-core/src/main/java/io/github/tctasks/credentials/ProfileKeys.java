package io.github.tctasks.credentials;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.json.Json;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code <profile>.credential} says. */
record ProfileKeys(TemporaryCredentials credentials, CliProfile.@Nullable Role role) {

    private static final String SESSION_NAME = "tctasks";

    static ProfileKeys read(Path file, String profile) {
        Map<String, @Nullable Object> fields = fields(file);
        String arn = text(fields, "role-arn");
        String session = text(fields, "role-session-name");
        try {
            return new ProfileKeys(
                    new TemporaryCredentials(
                            Credentials.of(
                                    orEmpty(text(fields, "secretId")),
                                    orEmpty(text(fields, "secretKey")),
                                    text(fields, "token")),
                            expiry(fields.get("expiresAt"))),
                    arn == null ? null : new CliProfile.Role(arn, session == null ? SESSION_NAME : session));
        } catch (InvalidRequestException e) {
            throw new NoCredentialsException(
                    "The profile %s needs a usable secretId and secretKey in the file %s. %s"
                            .formatted(profile, file, e.getMessage()),
                    e);
        }
    }

    // What a parser says of the file may not be told: it can quote a secret.
    private static Map<String, @Nullable Object> fields(Path file) {
        try {
            return Json.readMap(SmallFile.text(file));
        } catch (MalformedResponseException e) {
            throw new NoCredentialsException("The file " + file + " is not a JSON object.", null);
        }
    }

    private static @Nullable String text(Map<String, @Nullable Object> fields, String name) {
        return fields.get(name) instanceof String value && !value.isBlank() ? value.strip() : null;
    }

    private static String orEmpty(@Nullable String value) {
        return value == null ? "" : value;
    }

    private static Instant expiry(@Nullable Object epochSeconds) {
        if (epochSeconds == null) {
            return Instant.MAX;
        }
        try {
            return Instant.ofEpochSecond(((Number) epochSeconds).longValue());
        } catch (ClassCastException | DateTimeException e) {
            throw new InvalidRequestException(
                    "expiresAt", "Its expiresAt is not a time in seconds since 1970-01-01 UTC.");
        }
    }
}
