package io.github.tctasks.client;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.tctasks.api.Required;
import io.github.tctasks.error.InvalidRequestException;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * An HTTP proxy that the default transport goes through: by {@code CONNECT} to a target of scheme https, with the whole
 * URL in the request line to one of scheme http.
 *
 * <p>Targets on the loopback interface are reached directly unless {@link #withLoopback()} says otherwise. Immutable. The
 * password is never shown.
 */
public final class ProxySettings {

    private static final int MAX_PORT = 65_535;

    private final String host;
    private final int port;
    private final @Nullable String user;
    private final @Nullable String authorization;
    private final boolean loopback;

    private ProxySettings(
            String host, int port, @Nullable String user, @Nullable String authorization, boolean loopback) {
        this.host = host;
        this.port = port;
        this.user = user;
        this.authorization = authorization;
        this.loopback = loopback;
    }

    /**
     * Returns the settings of a proxy that asks for no user.
     *
     * @param host a host name or an address, without scheme and port
     * @param port 1 to 65535
     * @return the settings
     * @throws InvalidRequestException if the host is blank or more than a host, or the port is out of range
     */
    public static ProxySettings of(String host, int port) {
        boolean bare = Required.setting("proxy", host)
                .chars()
                .noneMatch(c -> c <= ' ' || c == '/' || c == '@' || c == '?' || c == '#');
        if (host.isEmpty() || !bare) {
            throw new InvalidRequestException(
                    "proxy", "The proxy's host must be a name or an address: no scheme, user or port.");
        }
        if (port < 1 || port > MAX_PORT) {
            throw new InvalidRequestException("proxy", "The proxy's port must be from 1 to 65535.");
        }
        return new ProxySettings(host, port, null, null, false);
    }

    /**
     * Returns these settings with a user, told to the proxy by the scheme Basic.
     *
     * <p>The JVM forbids that scheme on the way to a target of scheme https unless it was started with
     * {@code -Djdk.http.auth.tunneling.disabledSchemes=}, since the connection to the proxy is not encrypted. Building a
     * client says so.
     *
     * @param name the user's name, without a colon
     * @param password the password
     * @return the settings
     * @throws InvalidRequestException if the name holds a colon, or either a control character
     */
    public ProxySettings withUser(String name, String password) {
        String pair = Required.setting("proxy", name) + ":" + Required.setting("proxy", password);
        if (name.indexOf(':') >= 0 || pair.chars().anyMatch(Character::isISOControl)) {
            throw new InvalidRequestException(
                    "proxy",
                    "The proxy's user must not hold a colon, and neither user nor password a control character.");
        }
        String basic = "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(UTF_8));
        return new ProxySettings(host, port, name, basic, loopback);
    }

    /**
     * Returns these settings for targets on the loopback interface too, such as {@code 127.0.0.1} and {@code localhost}.
     *
     * @return the settings
     */
    public ProxySettings withLoopback() {
        return new ProxySettings(host, port, user, authorization, true);
    }

    /**
     * Returns the proxy's host.
     *
     * @return a name or an address
     */
    public String host() {
        return host;
    }

    /**
     * Returns the proxy's port.
     *
     * @return 1 to 65535
     */
    public int port() {
        return port;
    }

    /**
     * Returns the user that the proxy is told.
     *
     * @return the name, or null for none
     */
    public @Nullable String user() {
        return user;
    }

    /** Returns the value of Proxy-Authorization, or null if there is no user. */
    @Nullable
    String authorization() {
        return authorization;
    }

    /** Tells whether requests to a host, as it stands in a URL, go through the proxy. */
    boolean isFor(String targetHost) {
        return loopback || !isLoopback(targetHost);
    }

    private static boolean isLoopback(String host) {
        return host.equalsIgnoreCase("localhost") || host.startsWith("127.") || host.equals("[::1]");
    }

    /**
     * Describes the proxy, without the password.
     *
     * @return host, port and user
     */
    @Override
    public String toString() {
        return "Proxy[" + host + ':' + port + (user == null ? "" : ", user " + user) + ']';
    }
}
