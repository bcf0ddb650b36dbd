package io.github.tctasks.client;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;

/** Chooses the one proxy that was set, for the targets that it is for. */
final class OneProxy extends ProxySelector {

    private static final List<Proxy> DIRECT = List.of(Proxy.NO_PROXY);

    private final ProxySettings settings;
    private final List<Proxy> proxy;

    OneProxy(ProxySettings settings) {
        this.settings = settings;
        // Its name is looked up when a connection is made, so that a change of address is seen.
        this.proxy = List.of(
                new Proxy(Proxy.Type.HTTP, InetSocketAddress.createUnresolved(settings.host(), settings.port())));
    }

    @Override
    public List<Proxy> select(URI target) {
        return settings.isFor(target.getHost()) ? proxy : DIRECT;
    }

    @Override
    public void connectFailed(URI target, SocketAddress address, IOException failure) {
        // There is no other to choose; the call fails with the same exception.
    }
}
