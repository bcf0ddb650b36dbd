package io.github.tctasks.contracts.transport;

import feign.Client;
import feign.DefaultClient;
import feign.hc5.ApacheHttp5Client;
import feign.http2client.Http2Client;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.time.Duration;
import okhttp3.OkHttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.jspecify.annotations.Nullable;

/** The transports that the kit runs over, each as a user would make and close it. */
enum Transport {
    /** The client's own, when none is handed in. */
    DEFAULT {
        @Override
        Open open() {
            return new Open(null, () -> {});
        }
    },
    JAVA_NET_HTTP {
        @Override
        Open open() {
            // With another connect time-out than the client's the adapter makes HTTP clients that nobody can close.
            HttpClient client = HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .connectTimeout(CONNECT_TIMEOUT)
                    .build();
            return new Open(new Http2Client(client), () -> {
                if (client instanceof AutoCloseable closeable) {
                    closeable.close();
                }
            });
        }
    },
    HTTP_URL_CONNECTION {
        @Override
        Open open() {
            return new Open(new DefaultClient(null, null), () -> {});
        }
    },
    OKHTTP {
        @Override
        Open open() {
            OkHttpClient client = new OkHttpClient();
            return new Open(new feign.okhttp.OkHttpClient(client), () -> {
                client.dispatcher().executorService().shutdown();
                client.connectionPool().evictAll();
            });
        }
    },
    APACHE_5 {
        @Override
        Open open() {
            // An endless body holds a connection as long as the server goes on: this client reads on in order to close
            // it.
            CloseableHttpClient client = HttpClients.custom()
                    .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                            .setMaxConnPerRoute(10)
                            .build())
                    .build();
            return new Open(new ApacheHttp5Client(client), client::close);
        }
    };

    static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(3);

    /** What closing a transport does. */
    interface Closing {
        void close() throws Exception;
    }

    /** A transport ready to be handed in; null for the client's own. */
    record Open(@Nullable Client client, Closing closing) implements AutoCloseable {
        @Override
        public void close() {
            try {
                closing.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    abstract Open open();
}
