package io.github.tctasks.benchmarks.calls;

import feign.Client;
import feign.hc5.ApacheHttp5Client;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;

/** Apart from the other transports, since the JVM looks at its parts' types before it runs any method beside them. */
final class Apache5 {

    private static final int CONNECTIONS = 64;

    private Apache5() {}

    /** With a connection for each thread, which users have to ask for: the client itself allows five. */
    static Client transport() {
        return new ApacheHttp5Client(HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnPerRoute(CONNECTIONS)
                        .setMaxConnTotal(CONNECTIONS)
                        .build())
                .build());
    }
}
