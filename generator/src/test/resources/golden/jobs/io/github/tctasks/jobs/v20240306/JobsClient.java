package io.github.tctasks.jobs.v20240306;

import io.github.tctasks.api.ApiRequest;
import io.github.tctasks.client.ClientBuilder;
import io.github.tctasks.client.Connection;
import io.github.tctasks.client.RequestExplanation;
import io.github.tctasks.error.ClientClosedException;
import io.github.tctasks.error.InvalidRequestException;
import io.github.tctasks.error.SdkException;
import java.util.concurrent.CompletableFuture;

/**
 * Client of jobs, API version 2024-03-06.
 *
 * <p>Immutable and thread-safe: make one and share it. Close it when it is no longer needed.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06">API document</a>
 */
public final class JobsClient implements JobsApi, AutoCloseable {

    private final Connection<JobsApi> connection;

    private JobsClient(Connection<JobsApi> connection) {
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
    public CreateTaskResponse createTask(CreateTaskRequest request) {
        return connection.api().createTask(request);
    }

    /**
     * Calls {@link #createTask} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #createTask} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<CreateTaskResponse> createTaskAsync(CreateTaskRequest request) {
        return connection.async(JobsOperations.CREATE_TASK, request);
    }

    @Override
    public DescribeFlowResponse describeFlow(DescribeFlowRequest request) {
        return connection.api().describeFlow(request);
    }

    /**
     * Calls {@link #describeFlow} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeFlow} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeFlowResponse> describeFlowAsync(DescribeFlowRequest request) {
        return connection.async(JobsOperations.DESCRIBE_FLOW, request);
    }

    @Override
    public DescribeTaskResponse describeTask(DescribeTaskRequest request) {
        return connection.api().describeTask(request);
    }

    /**
     * Calls {@link #describeTask} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeTask} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeTaskResponse> describeTaskAsync(DescribeTaskRequest request) {
        return connection.async(JobsOperations.DESCRIBE_TASK, request);
    }

    @Override
    public DescribeTaskNoteResponse describeTaskNote(DescribeTaskNoteRequest request) {
        return connection.api().describeTaskNote(request);
    }

    /**
     * Calls {@link #describeTaskNote} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeTaskNote} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeTaskNoteResponse> describeTaskNoteAsync(DescribeTaskNoteRequest request) {
        return connection.async(JobsOperations.DESCRIBE_TASK_NOTE, request);
    }

    @Override
    public DescribeTaskOfHostResponse describeTaskOfHost(DescribeTaskOfHostRequest request) {
        return connection.api().describeTaskOfHost(request);
    }

    /**
     * Calls {@link #describeTaskOfHost} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeTaskOfHost} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeTaskOfHostResponse> describeTaskOfHostAsync(DescribeTaskOfHostRequest request) {
        return connection.async(JobsOperations.DESCRIBE_TASK_OF_HOST, request);
    }

    @Override
    public DescribeTasksResponse describeTasks(DescribeTasksRequest request) {
        return connection.api().describeTasks(request);
    }

    /**
     * Calls {@link #describeTasks} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #describeTasks} throws, and with a
     *     {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange is
     *     interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or on
     *     the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<DescribeTasksResponse> describeTasksAsync(DescribeTasksRequest request) {
        return connection.async(JobsOperations.DESCRIBE_TASKS, request);
    }

    @Override
    public GetJobProgressResponse getJobProgress(GetJobProgressRequest request) {
        return connection.api().getJobProgress(request);
    }

    /**
     * Calls {@link #getJobProgress} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #getJobProgress} throws, and with
     *     a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the exchange
     *     is interrupted and no further attempt is made. What depends on it runs on the thread that made the call, or
     *     on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<GetJobProgressResponse> getJobProgressAsync(GetJobProgressRequest request) {
        return connection.async(JobsOperations.GET_JOB_PROGRESS, request);
    }

    @Override
    public QueryAsyncResultResponse queryAsyncResult(QueryAsyncResultRequest request) {
        return connection.api().queryAsyncResult(request);
    }

    /**
     * Calls {@link #queryAsyncResult} on another thread and returns at once.
     *
     * @param request the parameters
     * @return the answer to come. It fails with the {@link SdkException} that {@link #queryAsyncResult} throws, and
     *     with a {@link ClientClosedException} if the client is closed meanwhile. Cancelling it ends the call: the
     *     exchange is interrupted and no further attempt is made. What depends on it runs on the thread that made the
     *     call, or on the one that cancels it or closes the client, and should be quick
     * @throws InvalidRequestException if the request is null
     * @see ClientBuilder#executor
     */
    public CompletableFuture<QueryAsyncResultResponse> queryAsyncResultAsync(QueryAsyncResultRequest request) {
        return connection.async(JobsOperations.QUERY_ASYNC_RESULT, request);
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
        public JobsClient build() {
            return new JobsClient(connect(JobsOperations.API));
        }
    }
}
