package io.github.tctasks.oddity.v20240229;

import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.Tasks;

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

    @Override
    public DescribeMigrationResponse describeMigration(DescribeMigrationRequest request) {
        return connection.api().describeMigration(request);
    }

    @Override
    public DescribeMigrationsResponse describeMigrations(DescribeMigrationsRequest request) {
        return connection.api().describeMigrations(request);
    }

    @Override
    public DescribeExportResponse describeExport(DescribeExportRequest request) {
        return connection.api().describeExport(request);
    }

    @Override
    public DescribeExportsResponse describeExports(DescribeExportsRequest request) {
        return connection.api().describeExports(request);
    }

    @Override
    public ModifyThingsResponse modifyThings(ModifyThingsRequest request) {
        return connection.api().modifyThings(request);
    }

    @Override
    public PingResponse ping(PingRequest request) {
        return connection.api().ping(request);
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
