package io.github.tctasks.vpc.v20170312;

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
     * Calls {@link #describeVpcTaskResult} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeVpcTaskResult} throws,
     *     and with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeVpcTaskResultResponse> describeVpcTaskResultAsync(
            DescribeVpcTaskResultRequest request) {
        return connection.async(VpcOperations.DESCRIBE_VPC_TASK_RESULT, request);
    }

    /**
     * Returns the tasks that {@link #describeVpcTaskResult} tells about, to look at one or to wait for its end.
     *
     * @return the tasks, by {@code TaskId}
     */
    public Tasks<String, DescribeVpcTaskResultRequest, DescribeVpcTaskResultResponse> tasks() {
        return tasks;
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
        public VpcClient build() {
            return new VpcClient(connect(VpcOperations.API));
        }
    }
}
