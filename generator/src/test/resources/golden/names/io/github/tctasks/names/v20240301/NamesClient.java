package io.github.tctasks.names.v20240301;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import java.util.concurrent.CompletableFuture;

/**
 * Client of Names (names), API version 2024-03-01.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=names&amp;Version=2024-03-01">API document</a>
 */
public final class NamesClient implements NamesApi, AutoCloseable {

    private final Connection<NamesApi> connection;

    private NamesClient(Connection<NamesApi> connection) {
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
    public CloseResponse close(CloseRequest request) {
        return connection.api().close(request);
    }

    /**
     * Calls {@link #close} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #close} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<CloseResponse> closeAsync(CloseRequest request) {
        return connection.async(NamesOperations.CLOSE, request);
    }

    @Override
    public ExportResponse export(ExportRequest request) {
        return connection.api().export(request);
    }

    /**
     * Calls {@link #export} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #export} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ExportResponse> exportAsync(ExportRequest request) {
        return connection.async(NamesOperations.EXPORT, request);
    }

    @Override
    public ExportAsyncResponse callExportAsync(ExportAsyncRequest request) {
        return connection.api().callExportAsync(request);
    }

    /**
     * Calls {@link #callExportAsync} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #callExportAsync} throws, and with
     *     a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange
     *     is interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or
     *     on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ExportAsyncResponse> callExportAsyncAsync(ExportAsyncRequest request) {
        return connection.async(NamesOperations.EXPORT_ASYNC, request);
    }

    @Override
    public NotifyResponse notify_(NotifyRequest request) {
        return connection.api().notify_(request);
    }

    /**
     * Calls {@link #notify_} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #notify_} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<NotifyResponse> notifyAsync(NotifyRequest request) {
        return connection.async(NamesOperations.NOTIFY, request);
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
        public NamesClient build() {
            return new NamesClient(connect(NamesOperations.API));
        }
    }
}
