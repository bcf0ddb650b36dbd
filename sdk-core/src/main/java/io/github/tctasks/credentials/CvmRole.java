package io.github.tctasks.credentials;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.MalformedResponseException;
import io.github.tctasks.error.NoCredentialsException;
import io.github.tctasks.json.Json;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Proxy;
import java.net.URI;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The credentials of the role that a CVM instance has, from the metadata service, which only answers on such a machine.
 *
 * <p>By {@link HttpURLConnection}, which needs no thread of its own, past any proxy.
 */
final class CvmRole implements RefreshingCredentials.Source {

    static final String METADATA = "http://metadata.tencentyun.com";
    static final Duration TIMEOUT = Duration.ofSeconds(1);

    private static final String PATH = "/latest/meta-data/cam/security-credentials/";
    private static final Pattern ROLE = Pattern.compile("[\\w+=,.@-]{1,128}");
    private static final int MAX_BYTES = 64 * 1024;

    private final String url;
    private final int timeoutMillis;

    CvmRole(String metadata, Duration timeout) {
        this.url = metadata + PATH;
        this.timeoutMillis = Math.toIntExact(timeout.toMillis());
    }

    @Override
    public TemporaryCredentials fetch() {
        String role = get(url).strip();
        if (!ROLE.matcher(role).matches()) {
            throw new NoCredentialsException("The metadata service did not answer with the name of a role.", null);
        }
        return read(get(url + role), role);
    }

    private String get(String address) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address).toURL().openConnection(Proxy.NO_PROXY);
            connection.setConnectTimeout(timeoutMillis);
            connection.setReadTimeout(timeoutMillis);
            connection.setInstanceFollowRedirects(false);
            // A connection kept alive would bring a timer thread.
            connection.setRequestProperty("Connection", "close");
            try {
                return body(connection);
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            throw new NoCredentialsException(
                    "The metadata service, which answers on a CVM instance only, cannot be asked: "
                            + e.getClass().getSimpleName() + ".",
                    e);
        }
    }

    private static String body(HttpURLConnection connection) throws IOException {
        int status = connection.getResponseCode();
        if (status == HttpURLConnection.HTTP_NOT_FOUND) {
            throw new NoCredentialsException("This CVM instance has no role; bind one to it in the console.", null);
        }
        if (status != HttpURLConnection.HTTP_OK) {
            throw new NoCredentialsException("The metadata service answered HTTP " + status + ".", null);
        }
        try (InputStream in = connection.getInputStream()) {
            byte[] bytes = in.readNBytes(MAX_BYTES + 1);
            if (bytes.length > MAX_BYTES) {
                throw new NoCredentialsException(
                        "The metadata service answered more than " + MAX_BYTES + " bytes.", null);
            }
            return new String(bytes, UTF_8);
        }
    }

    private static TemporaryCredentials read(String body, String role) {
        Map<String, @Nullable Object> fields = fields(body, role);
        if (!"Success".equals(fields.get("Code"))) {
            throw new NoCredentialsException(
                    "The metadata service has no credentials for the role " + role + ": its Code is not Success.",
                    null);
        }
        try {
            return new TemporaryCredentials(
                    Credentials.of(text(fields, "TmpSecretId"), text(fields, "TmpSecretKey"), text(fields, "Token")),
                    Instant.ofEpochSecond(((Number) required(fields, "ExpiredTime")).longValue()));
        } catch (InvalidRequestException | ClassCastException | DateTimeException e) {
            throw unusable(role);
        }
    }

    // Neither the answer nor what a parser says of it may be told: it holds secrets.
    private static Map<String, @Nullable Object> fields(String body, String role) {
        try {
            return Json.readMap(body);
        } catch (MalformedResponseException e) {
            throw unusable(role);
        }
    }

    private static String text(Map<String, @Nullable Object> fields, String name) {
        return (String) required(fields, name);
    }

    private static Object required(Map<String, @Nullable Object> fields, String name) {
        Object value = fields.get(name);
        if (value == null) {
            throw new InvalidRequestException(name, name + " is missing.");
        }
        return value;
    }

    private static NoCredentialsException unusable(String role) {
        return new NoCredentialsException(
                "The metadata service's answer for the role " + role
                        + " is not a JSON object with TmpSecretId, TmpSecretKey, Token and ExpiredTime.",
                null);
    }
}
