package io.github.tctasks.vpc.v20170312;

import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.waiting.Tasks;

/**
 * Client of Virtual Private Cloud (VPC), API version 2017-03-12.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://www.tencentcloud.com/document/product/215">API document</a>
 */
public final class VpcClient implements VpcApi, AutoCloseable {

    private final Connection<VpcApi> connection;
    private final Tasks<String, DescribeVpcTaskResultRequest, DescribeVpcTaskResultResponse> tasks;

    private VpcClient(Connection<VpcApi> connection) {
        this.connection = connection;
        this.tasks = connection.tasks(VpcTaskMappings.DESCRIBE_VPC_TASK_RESULT, VpcApi::describeVpcTaskResult);
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
    public DescribeVpcTaskResultResponse describeVpcTaskResult(DescribeVpcTaskResultRequest request) {
        return connection.api().describeVpcTaskResult(request);
    }

    /**
     * Returns the tasks that {@link #describeVpcTaskResult} tells about, to look at one or to wait for its end.
     *
     * @return the tasks, by {@code TaskId}
     */
    public Tasks<String, DescribeVpcTaskResultRequest, DescribeVpcTaskResultResponse> tasks() {
        return tasks;
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
        public VpcClient build() {
            return new VpcClient(connect(VpcOperations.API));
        }
    }
}
