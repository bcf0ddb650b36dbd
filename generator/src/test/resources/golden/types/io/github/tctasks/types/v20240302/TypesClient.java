package io.github.tctasks.types.v20240302;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import java.util.concurrent.CompletableFuture;

/**
 * Client of types, API version 2024-03-02.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=types&amp;Version=2024-03-02">API document</a>
 */
public final class TypesClient implements TypesApi, AutoCloseable {

    private final Connection<TypesApi> connection;

    private TypesClient(Connection<TypesApi> connection) {
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
    public DescribeThingsResponse describeThings(DescribeThingsRequest request) {
        return connection.api().describeThings(request);
    }

    /**
     * Calls {@link #describeThings} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeThings} throws, and with
     *     a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange
     *     is interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or
     *     on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeThingsResponse> describeThingsAsync(DescribeThingsRequest request) {
        return connection.async(TypesOperations.DESCRIBE_THINGS, request);
    }

    @Override
    public PingResponse ping(PingRequest request) {
        return connection.api().ping(request);
    }

    /**
     * Calls {@link #ping} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #ping} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<PingResponse> pingAsync(PingRequest request) {
        return connection.async(TypesOperations.PING, request);
    }

    @Override
    public UploadThingResponse uploadThing(UploadThingRequest request) {
        return connection.api().uploadThing(request);
    }

    /**
     * Calls {@link #uploadThing} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #uploadThing} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<UploadThingResponse> uploadThingAsync(UploadThingRequest request) {
        return connection.async(TypesOperations.UPLOAD_THING, request);
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
        public TypesClient build() {
            return new TypesClient(connect(TypesOperations.API));
        }
    }
}
