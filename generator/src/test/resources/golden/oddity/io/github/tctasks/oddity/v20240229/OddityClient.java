package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import io.github.tctasks.waiting.Tasks;
import java.util.concurrent.CompletableFuture;

/**
 * Client of Oddities &amp; Exceptions &lt;ODD&gt;, API version 2024-02-29.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://www.example.com/oddity?a=1&amp;b=2">API document</a>
 */
public final class OddityClient implements OddityApi, AutoCloseable {

    private final Connection<OddityApi> connection;
    private final Tasks<Long, DescribeJobRequest, DescribeJobResponse> tasks;
    private final Tasks<String, DescribeMigrationRequest, DescribeMigrationResponse> migrationTasks;
    private final Tasks<String, DescribeExportRequest, DescribeExportResponse> exportTasks;

    private OddityClient(Connection<OddityApi> connection) {
        this.connection = connection;
        this.tasks = connection.tasks(OddityTaskMappings.DESCRIBE_JOB, OddityApi::describeJob);
        this.migrationTasks = connection.tasks(
                OddityTaskMappings.DESCRIBE_MIGRATION,
                OddityApi::describeMigration,
                OddityTaskMappings.DESCRIBE_MIGRATION_BATCH,
                OddityApi::describeMigrations);
        this.exportTasks = connection.tasks(
                OddityTaskMappings.DESCRIBE_EXPORT,
                OddityApi::describeExport,
                OddityTaskMappings.DESCRIBE_EXPORT_BATCH,
                OddityApi::describeExports);
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
    public DescribeJobResponse describeJob(DescribeJobRequest request) {
        return connection.api().describeJob(request);
    }

    /**
     * Calls {@link #describeJob} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeJob} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null, or if the client has no region
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeJobResponse> describeJobAsync(DescribeJobRequest request) {
        return connection.async(OddityOperations.DESCRIBE_JOB, request);
    }

    @Override
    public DescribeMigrationResponse describeMigration(DescribeMigrationRequest request) {
        return connection.api().describeMigration(request);
    }

    /**
     * Calls {@link #describeMigration} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeMigration} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeMigrationResponse> describeMigrationAsync(DescribeMigrationRequest request) {
        return connection.async(OddityOperations.DESCRIBE_MIGRATION, request);
    }

    @Override
    public DescribeMigrationsResponse describeMigrations(DescribeMigrationsRequest request) {
        return connection.api().describeMigrations(request);
    }

    /**
     * Calls {@link #describeMigrations} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeMigrations} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeMigrationsResponse> describeMigrationsAsync(DescribeMigrationsRequest request) {
        return connection.async(OddityOperations.DESCRIBE_MIGRATIONS, request);
    }

    @Override
    public DescribeExportResponse describeExport(DescribeExportRequest request) {
        return connection.api().describeExport(request);
    }

    /**
     * Calls {@link #describeExport} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeExport} throws, and with
     *     a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange
     *     is interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or
     *     on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeExportResponse> describeExportAsync(DescribeExportRequest request) {
        return connection.async(OddityOperations.DESCRIBE_EXPORT, request);
    }

    @Override
    public DescribeExportsResponse describeExports(DescribeExportsRequest request) {
        return connection.api().describeExports(request);
    }

    /**
     * Calls {@link #describeExports} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeExports} throws, and with
     *     a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange
     *     is interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or
     *     on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeExportsResponse> describeExportsAsync(DescribeExportsRequest request) {
        return connection.async(OddityOperations.DESCRIBE_EXPORTS, request);
    }

    @Override
    public ModifyThingsResponse modifyThings(ModifyThingsRequest request) {
        return connection.api().modifyThings(request);
    }

    /**
     * Calls {@link #modifyThings} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #modifyThings} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<ModifyThingsResponse> modifyThingsAsync(ModifyThingsRequest request) {
        return connection.async(OddityOperations.MODIFY_THINGS, request);
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
        return connection.async(OddityOperations.PING, request);
    }

    /**
     * Returns the tasks that {@link #describeJob} tells about, to look at one or to wait for its end.
     *
     * @return the tasks, by {@code JobID}
     */
    public Tasks<Long, DescribeJobRequest, DescribeJobResponse> tasks() {
        return tasks;
    }

    /**
     * Returns the tasks that {@link #describeMigration} tells about, to look at one or to wait for its end.
     *
     * @return the tasks, by {@code FlowId} or {@code Serial} or {@code Ticket}
     */
    public Tasks<String, DescribeMigrationRequest, DescribeMigrationResponse> migrationTasks() {
        return migrationTasks;
    }

    /**
     * Returns the tasks that {@link #describeExport} tells about, to look at one or to wait for its end.
     *
     * @return the tasks, by {@code ExportId}
     */
    public Tasks<String, DescribeExportRequest, DescribeExportResponse> exportTasks() {
        return exportTasks;
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
        public OddityClient build() {
            return new OddityClient(connect(OddityOperations.API));
        }
    }
}
