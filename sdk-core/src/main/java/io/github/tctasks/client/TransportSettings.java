package io.github.tctasks.client;

import io.github.tctasks.endpoint.Endpoint;
import io.github.tctasks.error.InvalidRequestException;
import java.net.URI;
import java.time.Duration;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;

/** What the default transport is told besides each request; it concerns no other transport. */
record TransportSettings(
        Duration connectTimeout,
        @Nullable HttpVersion httpVersion,
        @Nullable ProxySettings proxy,
        @Nullable SSLContext tls) {

    /** Returns the same settings for plain HTTP only. */
    TransportSettings withoutTls() {
        return tls == null ? new TransportSettings(connectTimeout, httpVersion, proxy, NoTls.context()) : this;
    }

    /** Refuses settings that would be without effect on a transport that was handed in. */
    void checkUnset() {
        refuse("httpVersion", httpVersion);
        refuse("proxy", proxy);
        refuse("tls", tls);
    }

    private static void refuse(String setting, @Nullable Object value) {
        if (value != null) {
            throw new InvalidRequestException(
                    setting, "The setting " + setting + " is for the default transport: set it on your own.");
        }
    }

    /** Refuses a proxy's user that the JVM would not let the proxy be told. */
    void checkProxyFor(Endpoint target) {
        boolean tunnel = target.url().startsWith("https:");
        if (proxy != null
                && proxy.authorization() != null
                && tunnel
                && proxy.isFor(URI.create(target.url()).getHost())
                && !TunnelAuthentication.allowsBasic()) {
            throw new InvalidRequestException(
                    "proxy",
                    "This JVM forbids user and password to a proxy for https: start it with -D"
                            + TunnelAuthentication.PROPERTY + "= or hand in another transport.");
        }
    }
}
