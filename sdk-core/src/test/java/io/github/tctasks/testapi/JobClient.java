package io.github.tctasks.testapi;

import io.github.tctasks.api.ServiceApi;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.json.Codec;
import io.github.tctasks.waiting.Tasks;
import java.util.concurrent.CompletableFuture;

/** Client of the invented service. */
public final class JobClient implements JobApi, AutoCloseable {

    private final Connection<JobApi> connection;
    private final Tasks<String, DescribeJobRequest, DescribeJobResponse> tasks;

    private JobClient(Connection<JobApi> connection) {
        this.connection = connection;
        this.tasks = connection.tasks(JobOperations.DESCRIBE_JOB, JobApi::describeJob);
    }

    public static Builder builder() {
        return new Builder();
    }

    @Override
    public DescribeJobResponse describeJob(DescribeJobRequest request) {
        return connection.api().describeJob(request);
    }

    @Override
    public DescribeZoneJobResponse describeZoneJob(DescribeZoneJobRequest request) {
        return connection.api().describeZoneJob(request);
    }

    public CompletableFuture<DescribeJobResponse> describeJobAsync(DescribeJobRequest request) {
        return connection.async(JobOperations.DESCRIBE_JOB_CALL, request);
    }

    public CompletableFuture<DescribeZoneJobResponse> describeZoneJobAsync(DescribeZoneJobRequest request) {
        return connection.async(JobOperations.DESCRIBE_ZONE_JOB_CALL, request);
    }

    public Tasks<String, DescribeJobRequest, DescribeJobResponse> tasks() {
        return tasks;
    }

    /** Returns what stands between this client and the network. */
    public Connection<JobApi> connection() {
        return connection;
    }

    @Override
    public void close() {
        connection.close();
    }

    /** Builds clients. */
    public static final class Builder extends ClientBuilder<Builder> {

        private ServiceApi<JobApi> api = JobOperations.api(JobOperations.REQUEST_CODEC, JobOperations.RESPONSE_CODEC);

        private Builder() {}

        /** Sets codecs of one's own for DescribeJob; only this test client has it. */
        public Builder codecs(Codec<DescribeJobRequest> request, Codec<DescribeJobResponse> response) {
            this.api = JobOperations.api(request, response);
            return this;
        }

        @Override
        protected Builder self() {
            return this;
        }

        public JobClient build() {
            return new JobClient(connect(api));
        }
    }
}
