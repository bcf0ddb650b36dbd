package io.github.tctasks.jobs.v20240306;

import feign.Headers;
import feign.RequestLine;
import io.github.tctasks.error.SdkException;

/**
 * The actions of jobs, API version 2024-03-06, as a Feign interface.
 *
 * <p>{@link JobsClient} implements it; in a test it is the type to put a fake in place of the client.
 *
 * @see <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06">API document</a>
 */
@Headers("Content-Type: application/json; charset=utf-8")
public interface JobsApi {

    /**
     * Makes a task
     *
     * <p>Makes a task.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=CreateTask">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: CreateTask", "X-TC-Version: 2024-03-06"})
    CreateTaskResponse createTask(CreateTaskRequest request);

    /**
     * Tells about a flow
     *
     * <p>Tells about a flow.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=DescribeFlow">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeFlow", "X-TC-Version: 2024-03-06"})
    DescribeFlowResponse describeFlow(DescribeFlowRequest request);

    /**
     * Tells about a task
     *
     * <p>Tells about a task.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=DescribeTask">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeTask", "X-TC-Version: 2024-03-06"})
    DescribeTaskResponse describeTask(DescribeTaskRequest request);

    /**
     * Tells no state
     *
     * <p>Tells no state.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=DescribeTaskNote">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeTaskNote", "X-TC-Version: 2024-03-06"})
    DescribeTaskNoteResponse describeTaskNote(DescribeTaskNoteRequest request);

    /**
     * Needs more than an id
     *
     * <p>Needs more than an id.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=DescribeTaskOfHost">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeTaskOfHost", "X-TC-Version: 2024-03-06"})
    DescribeTaskOfHostResponse describeTaskOfHost(DescribeTaskOfHostRequest request);

    /**
     * Lists tasks
     *
     * <p>Lists tasks.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=DescribeTasks">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: DescribeTasks", "X-TC-Version: 2024-03-06"})
    DescribeTasksResponse describeTasks(DescribeTasksRequest request);

    /**
     * Tells about a job
     *
     * <p>Tells about a job.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=GetJobProgress">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: GetJobProgress", "X-TC-Version: 2024-03-06"})
    GetJobProgressResponse getJobProgress(GetJobProgressRequest request);

    /**
     * Tells about a request
     *
     * <p>Tells about a request.
     *
     * <p>At most 20 requests a second.
     *
     * @param request the parameters
     * @return the answer
     * @throws SdkException if the call fails; each cause has a subtype
     * @see
     *     <a href="https://console.cloud.tencent.com/api/explorer?Product=jobs&amp;Version=2024-03-06&amp;Action=QueryAsyncResult">API
     *     document</a>
     */
    @RequestLine("POST /")
    @Headers({"X-TC-Action: QueryAsyncResult", "X-TC-Version: 2024-03-06"})
    QueryAsyncResultResponse queryAsyncResult(QueryAsyncResultRequest request);
}
