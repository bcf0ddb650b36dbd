package io.github.tctasks.queries.v20240304;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import java.util.concurrent.CompletableFuture;

/**
 * Client of Queries (queries), API version 2024-03-04.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=queries&amp;Version=2024-03-04">API document</a>
 */
public final class QueriesClient implements QueriesApi, AutoCloseable {

    private final Connection<QueriesApi> connection;

    private QueriesClient(Connection<QueriesApi> connection) {
        this.connection = connection;
    }

    /**
     * Returns a builder of clients.
     *
     * @return the builder, with defaults that need only credentials in the environment
     */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    @Deprecated
    public DropHostsResponse dropHosts(DropHostsRequest request) {
        return connection.api().dropHosts(request);
    }

    /**
     * Calls {@link #dropHosts} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #dropHosts} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     * @deprecated As {@link #dropHosts} is.
     */
    @Deprecated
    public CompletableFuture<DropHostsResponse> dropHostsAsync(DropHostsRequest request) {
        return connection.async(QueriesOperations.DROP_HOSTS, request);
    }

    @Override
    public KeepHostsResponse keepHosts(KeepHostsRequest request) {
        return connection.api().keepHosts(request);
    }

    /**
     * Calls {@link #keepHosts} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #keepHosts} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<KeepHostsResponse> keepHostsAsync(KeepHostsRequest request) {
        return connection.async(QueriesOperations.KEEP_HOSTS, request);
    }

    @Override
    public ListHostsResponse listHosts(ListHostsRequest request) {
        return connection.api().listHosts(request);
    }

    /**
     * Calls {@link #listHosts} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #listHosts} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ListHostsResponse> listHostsAsync(ListHostsRequest request) {
        return connection.async(QueriesOperations.LIST_HOSTS, request);
    }

    @Override
    @Deprecated
    public LoseHostsResponse loseHosts(LoseHostsRequest request) {
        return connection.api().loseHosts(request);
    }

    /**
     * Calls {@link #loseHosts} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #loseHosts} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     * @deprecated As {@link #loseHosts} is.
     */
    @Deprecated
    public CompletableFuture<LoseHostsResponse> loseHostsAsync(LoseHostsRequest request) {
        return connection.async(QueriesOperations.LOSE_HOSTS, request);
    }

    /**
     * Explains what a call would send and what it would sign of it; sends nothing.
     *
     * @param request the request of one of the actions
     * @return the explanation, without secret key, token and signature
     * @throws InvalidRequestException if a call would refuse the request
     */
    public RequestExplanation explain(ApiRequest request) {
        return connection.explain(request);
    }

    /** Releases threads and connections. Later calls are refused. */
    @Override
    public void close() {
        connection.close();
    }

    /** Builds clients. Not thread-safe. */
    public static final class Builder extends ClientBuilder<Builder> {

        private Builder() {}

        @Override
        protected Builder self() {
            return this;
        }

        /**
         * Builds a client.
         *
         * @return the client
         * @throws InvalidRequestException if the settings do not fit together
         */
        public QueriesClient build() {
            return new QueriesClient(connect(QueriesOperations.API));
        }
    }
}
